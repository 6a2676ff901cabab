import { addDays, type Day } from '@parta/school';

/** The first day of the month after this first day of a month. */
export function monthAfter(first: Day): Day {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}
