import type { Draft } from '../draft.ts';

/** From when a tie without dates holds: the first day of the school's newest academic year. */
export function firstDay(draft: Draft, schoolId: string): string {
  const days = [...draft.years.values()].flatMap((year) => (year.schoolId === schoolId ? [year.from] : []));
  return days.toSorted().at(-1) ?? draft.today;
}
