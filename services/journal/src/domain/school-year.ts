import { type AcademicYearOpened, type SchoolDaysSet } from '@parta/contracts';
import { type Break, breaksBetween, type OfficialDays, type SchoolCalendar, type Weekday } from '@parta/school';
import { officialDaysOf } from './official-days.ts';

/** An academic year of a school with what the school decided about its days. Both `from` and `until` belong to it. */
export type SchoolYear = {
  id: string;
  schoolId: string;
  title: string;
  from: string;
  until: string;
  periods: AcademicYearOpened['periods'];
  holidays: SchoolDaysSet['holidays'];
  /** day -> the weekday whose timetable it follows (`calendar.movedDays`). */
  movedDays: Record<string, Weekday>;
  ver: number;
};

/** The year as the registry said it; what the school decided about its days stays, holidays follow the periods. */
export function openedYear(said: AcademicYearOpened, standing: SchoolYear | null): SchoolYear {
  const { yearId: id, ...year } = said;
  return { id, ...year, holidays: holidaysBetween(said.periods), movedDays: standing?.movedDays ?? {} };
}

/** What decides on which days a class of so many days a week is taught. */
export function calendarOf(
  year: Pick<SchoolYear, 'from' | 'until' | 'holidays' | 'movedDays'>,
  weekDays: 5 | 6,
): SchoolCalendar {
  const holidays = year.holidays.map(({ title, from, until }): Break => ({ title, from, to: until }));
  return { officialDays: officialDaysIn(year), holidays, weekDays, movedDays: year.movedDays };
}

/** The days without lessons, as said to all who show a week. */
export function schoolDaysSet(year: SchoolYear): SchoolDaysSet {
  const { id: aboutId, schoolId, holidays, from, until, ver } = year;
  const off = Object.entries(officialDaysIn(year)).filter(
    ([day, { kind }]) => kind === 'off' && from <= day && day <= until,
  );
  return { schoolId, aboutId, holidays, daysOff: off.map(([day]) => day).toSorted(), ver };
}

function officialDaysIn({ from, until }: Pick<SchoolYear, 'from' | 'until'>): OfficialDays {
  const [first, last] = [from, until].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return Object.assign({}, ...years.map(officialDaysOf)) as OfficialDays;
}

/** Quarters decide where a school has several kinds of periods: half-years have no autumn holidays of their own. */
function holidaysBetween(periods: SchoolYear['periods']): SchoolYear['holidays'] {
  const quarters = periods.filter(({ kind }) => kind === 'quarter');
  const deciding = (quarters.length > 0 ? quarters : periods).toSorted((one, other) =>
    one.from < other.from ? -1 : 1,
  );
  const spans = deciding.map(({ from, until }) => ({ from, to: until }));
  return breaksBetween(spans, []).map(({ from, to }) => ({ title: titleOf(from), from, until: to }));
}

/** Holidays are called after the season they begin in. */
function titleOf(from: string): string {
  const month = Number(from.slice(5, 7));
  if (month === 10 || month === 11) return 'Осенние каникулы';
  if (month === 12 || month === 1) return 'Зимние каникулы';
  if (month === 3 || month === 4) return 'Весенние каникулы';
  return month === 2 ? 'Дополнительные каникулы' : 'Каникулы';
}
