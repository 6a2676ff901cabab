import { addDays, mondayOf } from '@parta/school';

/** A year of school has no more weeks; an address that asks for more gets as many. */
const MOST = 45;

/** The Mondays of the weeks from that of `monday` to that of `until`, at least the first. */
export function weeksBetween(monday: string, until: string): string[] {
  const mondays = Array.from({ length: MOST }, (_, at) => addDays(mondayOf(monday), at * 7));
  return mondays.filter((day, at) => at === 0 || day <= until);
}
