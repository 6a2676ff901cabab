import { type Day, daysOf, type Weekday, weekdayOf } from './days.ts';
import type { OfficialDays } from './official-days.ts';

/** Days without lessons, both ends included: school holidays, quarantine. */
export type Break = { from: Day; to: Day; title: string };

/** What decides on which days a class is taught. `movedDays`: day -> the weekday whose timetable it follows. */
export type SchoolCalendar = {
  officialDays: OfficialDays;
  holidays: readonly Break[];
  weekDays: 5 | 6;
  movedDays: Readonly<Record<Day, Weekday>>;
};

/**
 * The weekday whose timetable is taught on the day, `undefined` when there is no school. An official day off is
 * never taught. A weekday named by the administrator is followed also in a five-day week and inside school holidays,
 * but it opens no Saturday or Sunday the official calendar has not made a working one.
 */
export function weekdayTaughtOn(calendar: SchoolCalendar, day: Day): Weekday | undefined {
  const official = calendar.officialDays[day]?.kind;
  if (official === 'off') return undefined;
  const weekday = weekdayOf(day);
  const named = calendar.movedDays[day];
  if (named !== undefined && (official === 'workingWeekend' || weekday <= calendar.weekDays)) return named;
  const onBreak = calendar.holidays.some(({ from, to }) => from <= day && day <= to);
  return !onBreak && weekday <= calendar.weekDays ? weekday : undefined;
}

export function isSchoolDay(calendar: SchoolCalendar, day: Day): boolean {
  return weekdayTaughtOn(calendar, day) !== undefined;
}

/** True on the eve of a holiday, when lessons follow the bells of a shortened day. */
export function isShortened({ officialDays }: SchoolCalendar, day: Day): boolean {
  return officialDays[day]?.kind === 'shortened';
}

/** The school days from `from` to `to`, both included. */
export function schoolDays(calendar: SchoolCalendar, from: Day, to: Day): Day[] {
  return daysOf(from, to).filter((day) => isSchoolDay(calendar, day));
}
