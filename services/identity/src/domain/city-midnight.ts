import { type Day, daysBetween } from '@parta/school';

/** The instant a day begins in Moscow, in seconds since 1970: three hours before it begins in UTC, all year. */
export function cityMidnight(day: Day): number {
  return daysBetween('1970-01-01', day) * 86_400 - 3 * 3600;
}
