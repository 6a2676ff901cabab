import { academicYearOf, isDay } from '@parta/school';
import type { StudyYear } from './study-years.ts';

export type Days = { from: string; until: string };

/**
 * The days a list of marks is about, both included: those of the address, whatever they are. Without them the period that runs, in
 * holidays the one before; the whole year where it has no periods yet.
 */
export function daysAsked(search: URLSearchParams, years: readonly StudyYear[], today: string): Days {
  const [from, until] = [search.get('from') ?? '', search.get('until') ?? ''];
  if (isDay(from) && isDay(until)) return { from, until };
  const year = academicYearOf(today);
  const periods = years.find((each) => each.from === year.from)?.periods ?? [];
  const begun = periods.findLast((period) => period.from <= today);
  return begun ? { from: begun.from, until: begun.until } : year;
}

/** The academic year of the address, `?year=2025`, else the one of today. */
export function yearAsked(search: URLSearchParams, today: string): Days {
  const asked = search.get('year') ?? '';
  return academicYearOf(/^\d{4}$/.test(asked) ? `${asked}-09-01` : today);
}
