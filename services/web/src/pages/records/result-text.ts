import type { ExternalScore } from '@parta/contracts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';

export const RESULT_KINDS = {
  monitoring: m.result_kind_monitoring,
  oge: m.result_kind_oge,
  ege: m.result_kind_ege,
};

/** «22 из 31, 4», «повышенный», «аннулирован». */
export function resultText({ score, most, mark, annulled }: ExternalScore): string {
  if (annulled) return m.result_annulled();
  const points =
    score !== null && most !== null ? [m.result_score({ score: pointsText(score), most: pointsText(most) })] : [];
  return [...points, ...(mark === '' ? [] : [mark])].join(', ');
}

/** 2750 hundredths are «27,5». */
const pointsText = (hundredths: number): string =>
  new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 }).format(hundredths / 100);
