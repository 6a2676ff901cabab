import { markSign } from '@parta/school';
import { getLocale } from '../../words/runtime.js';
import type { WeekLesson } from '../diary/week.types.ts';
import { remarkText } from '../diary/remark-text.ts';

/** What the teacher wrote at a lesson, each in a line of its own: beside which mark, or what kind of remark it is. */
export function lessonNotes({ marks, remarks = [] }: WeekLesson): string[] {
  return [
    ...marks.flatMap(({ value, comment }) => (comment ? [`${markSign(value, getLocale())}: ${comment}`] : [])),
    ...remarks.map(remarkText),
  ];
}
