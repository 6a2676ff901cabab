import type { Day } from './days.ts';

/** The academic year a day lies in: 1 September to 31 August, both included. */
export function academicYearOf(day: Day): { from: Day; until: Day } {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
  return { from: `${year}-09-01`, until: `${year + 1}-08-31` };
}
