import { addDays } from '@parta/school';

/** The day in Moscow at an instant of UTC: `2026-11-18T21:00:00.000Z` is the 19th there, all year three hours ahead. */
export function cityDay(now: string): string {
  const day = now.slice(0, 10);
  return Number(now.slice(11, 13)) >= 21 ? addDays(day, 1) : day;
}
