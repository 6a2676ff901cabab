import { Refusal } from '@parta/contracts';
import { academicYearOf } from '@parta/school';

/** Whatever a school brings along lies between these days; beyond them databases and dates have limits of their own. */
const FIRST = '1900-09-01';
const LAST = '2199-08-31';

/**
 * The academic year of a day.
 * @throws year-out-of-range
 */
export function yearAsked(day: string): { from: string; until: string } {
  if (day < FIRST || LAST < day) throw new Refusal('year-out-of-range', 'The diary has no such year');
  return academicYearOf(day);
}
