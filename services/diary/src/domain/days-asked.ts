import { Refusal } from '@parta/contracts';
import { daysBetween } from '@parta/school';
import { yearAsked } from './year-asked.ts';

/** A leap year: the longest span of days that is read at once. */
const MOST_DAYS = 366;

/**
 * Days of a list, both included.
 * @throws days-reversed, days-too-many, year-out-of-range
 */
export function assertDays({ from, until }: { from: string; until: string }): void {
  if (until < from) throw new Refusal('days-reversed', 'The last day is before the first');
  if (daysBetween(from, until) >= MOST_DAYS) throw new Refusal('days-too-many', 'More than a year at once');
  yearAsked(from);
  yearAsked(until);
}
