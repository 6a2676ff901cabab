import type { ExternalScore } from '@parta/contracts';
import type { ResultCells, ResultText } from './result-cells.ts';

type Wrong = { what: 'empty' | 'number' | 'most' | 'nothing'; cell: ResultText };

const NUMBER = /^\d{1,5}(?:[.,]\d{1,2})?$/;
/** «Аннулирован», «аннулировано». */
const ANNULLED = /^(аннулирован|annulled)/i;

/** A score on its scale, a mark or level, both, or that the result was annulled. A score needs its scale and maximum. */
export function readScore({ scale, most, score, mark }: ResultCells): ExternalScore | Wrong {
  const nothing = { scale: scale.text, most: null, score: null, mark: '', annulled: false };
  if (ANNULLED.test(score.text)) return { ...nothing, annulled: true };
  if (score.text === '') return mark.text ? { ...nothing, mark: mark.text } : { what: 'nothing', cell: score };
  const missing = [scale, most].find(({ text }) => text === '');
  if (missing) return { what: 'empty', cell: missing };
  const wrong = [most, score].find(({ text }) => !NUMBER.test(text));
  if (wrong) return { what: 'number', cell: wrong };
  const [points, limit] = [hundredths(score.text), hundredths(most.text)];
  if (points > limit) return { what: 'most', cell: score };
  return { ...nothing, most: limit, score: points, mark: mark.text };
}

/** `12,5` is 1250: exact, without floats. */
function hundredths(text: string): number {
  const [whole = '', rest = ''] = text.split(/[.,]/);
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}
