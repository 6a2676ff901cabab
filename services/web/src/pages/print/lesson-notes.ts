import { markSign } from '@parta/school';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { WeekLesson } from '../diary/week.types.ts';

type Remark = NonNullable<WeekLesson['remarks']>[number];

/** What the teacher wrote at a lesson, each in a line of its own: beside which mark, or what kind of remark it is. */
export function lessonNotes({ marks, remarks = [] }: WeekLesson): string[] {
  return [
    ...marks.flatMap(({ value, comment }) => (comment ? [`${markSign(value, getLocale())}: ${comment}`] : [])),
    ...remarks.map(({ kind, title, text }) => [KINDS[kind](), title, text].filter(Boolean).join(': ')),
  ];
}

const KINDS: Record<Remark['kind'], () => string> = {
  praise: m.diary_praise,
  behaviour: m.diary_remark_behaviour,
  performance: m.diary_remark_performance,
  countable: m.diary_remark,
};
