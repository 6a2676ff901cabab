import type { WeekOfPupilAnswer } from '@parta/contracts';
import { MISSED } from './missed.ts';
import { ascending } from './order.ts';
import type { Attendance, Lesson, Remark } from './rows.ts';

export type Behaviour = NonNullable<WeekOfPupilAnswer['behaviour']>;
type Entered = {
  lesson: Pick<Lesson, 'checked'>;
  entries: { remarks: readonly Remark[]; attendance: Attendance | undefined };
};

/** What a week says of behaviour (F-070): what stands of every kind; a lesson whose roll was not called counts nowhere. */
export function behaviourOfWeek(lessons: readonly Entered[]): Behaviour {
  const standing = lessons.flatMap(({ entries }) => entries.remarks).filter(({ state }) => state === 'standing');
  const codes = lessons.filter(({ lesson }) => lesson.checked).map(({ entries }) => entries.attendance?.code ?? null);
  const of = (kind: Remark['kind']) => standing.filter((remark) => remark.kind === kind);
  const titles = of('countable').map(({ title }) => title);
  return {
    praise: of('praise').length,
    behaviour: of('behaviour').length,
    performance: of('performance').length,
    countable: [...new Set(titles)].toSorted(ascending).map((title) => {
      return { title, count: titles.filter((each) => each === title).length };
    }),
    missed: codes.filter((code) => MISSED.has(code)).length,
    late: codes.filter((code) => code === 'late').length,
  };
}
