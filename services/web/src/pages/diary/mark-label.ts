import { markName } from '@parta/school';
import { weightText } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { WeekMark } from './week.types.ts';

/** What the mark was for: the title of the work, else its kind. */
export const purposeOf = ({ workTitle, workType }: Pick<WeekMark, 'workTitle' | 'workType'>): string =>
  workTitle || workType;

/** The mark as it is spoken: «Оценка 5, вес 3: контрольная № 3, новая». */
export function markLabel(mark: WeekMark, isFresh: boolean): string {
  const value = markName(mark.value, getLocale());
  const weight = mark.weight === 100 ? '' : `, ${m.weight_words({ weight: weightText(mark.weight, getLocale()) })}`;
  return `${m.mark({ value })}${weight}: ${purposeOf(mark)}${isFresh ? `, ${m.fresh()}` : ''}`;
}
