import { addDays, type Day } from '@parta/school';

/** The day in Moscow at an instant of UTC (`2026-11-18T21:00:00.000Z` is the 19th): Moscow is three hours ahead all year. */
export function cityDay(now: string): Day {
  const day = now.slice(0, 10);
  return Number(now.slice(11, 13)) >= 21 ? addDays(day, 1) : day;
}
