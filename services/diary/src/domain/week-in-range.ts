import { Refusal } from '@parta/contracts';
import { addDays, mondayOf } from '@parta/school';
import type { PupilWeek, SchoolYear } from './rows.ts';

/** A summer before the first year and one after the last may be leafed through. */
const MARGIN_DAYS = 120;

/** The years that calendars and the database both know; no school is older or further ahead. */
const FIRST = '1900-01-01';
const LAST = '2200-01-01';

/** @throws week-out-of-range for a day that is no Monday, or that no diary can reach */
export function assertMonday({ monday }: Pick<PupilWeek, 'monday'>): void {
  if (monday < FIRST || LAST < monday || mondayOf(monday) !== monday) throw outOfRange();
}

/** @throws week-out-of-range for a week far from every academic year of the pupil's schools */
export function assertNearYears(monday: string, years: readonly Pick<SchoolYear, 'from' | 'until'>[]): void {
  const isNear = ({ from, until }: Pick<SchoolYear, 'from' | 'until'>) =>
    addDays(from, -MARGIN_DAYS) <= monday && monday <= addDays(until, MARGIN_DAYS);
  if (years.length > 0 && !years.some(isNear)) throw outOfRange();
}

function outOfRange(): Refusal {
  return new Refusal('week-out-of-range', 'The diary has no such week');
}
