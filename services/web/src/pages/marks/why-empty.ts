import { academicYearOf } from '@parta/school';
import type { Days } from './days-asked.ts';
import type { StudyYear } from './study-years.ts';

/** Why there is no mark in these days: they lie ahead, no school taught the pupil then, no period touches them, or none came yet. */
export type Emptiness = 'ahead' | 'not-here' | 'holidays' | 'none-yet';

export function whyEmpty({ from, until }: Days, years: readonly StudyYear[], today: string): Emptiness {
  if (from > today) return 'ahead';
  const own = years.filter((year) => year.from <= until && from <= year.until);
  const isKnown = own.length > 0 || from >= academicYearOf(today).from;
  if (!isKnown) return 'not-here';
  const periods = own.flatMap((year) => year.periods);
  const isTaught = periods.some((period) => period.from <= until && from <= period.until);
  return periods.length > 0 && !isTaught ? 'holidays' : 'none-yet';
}
