import type { AcademicYearOpened, SchoolDaysSet, YearPlan } from '@parta/contracts';
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
  /** What the school decided about days of single classes and subjects; null until it has laid out the year. */
  plan: DaysPlan | null;
  /** Grows with every plan, from 0. */
  planVer: number;
};

/** What a plan says about days; its bells lie apart, because nobody who writes in a lesson asks for them. */
export type DaysPlan = Omit<YearPlan, 'from' | 'until' | 'bells'>;

/** A year with its bells, to lay lessons out in. */
export type RingingYear = SchoolYear & { bells: YearPlan['bells'] };

/** The year as the registry said it. What the school has laid out itself stays as it is, else holidays follow the periods. */
export function openedYear(said: AcademicYearOpened, standing: RingingYear | null): RingingYear {
  const { yearId: id, title, ver, ...year } = said;
  if (standing?.plan) return { ...standing, title, ver };
  const { movedDays = {}, planVer = 0, bells = [] } = standing ?? {};
  return { id, title, ver, ...year, holidays: holidaysBetween(said.periods), movedDays, plan: null, planVer, bells };
}

/** The holidays of a set of periods, of the first where none is named: gaps between the periods, and those within them. */
export function holidaysOf({ sets }: Pick<DaysPlan, 'sets'>, setId: string | undefined): SchoolYear['holidays'] {
  const set = sets.find((each) => each.setId === setId) ?? sets[0];
  return [...holidaysBetween(set?.periods ?? []), ...(set?.holidays ?? [])];
}

/** The periods of a class: those of its set where the school laid out the year, else all there are. */
export function periodsOf({ plan, periods }: SchoolYear, classId: string | undefined): SchoolYear['periods'] {
  if (!plan) return periods;
  const setId = plan.classes.find((each) => each.classId === classId)?.setId;
  return (plan.sets.find((each) => each.setId === setId) ?? plan.sets[0])?.periods ?? periods;
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
  const { id: aboutId, schoolId, holidays, from, until, ver, planVer } = year;
  const off = Object.entries(officialDaysIn(year)).filter(
    ([day, { kind }]) => kind === 'off' && from <= day && day <= until,
  );
  return { schoolId, aboutId, holidays, daysOff: off.map(([day]) => day).toSorted(), ver: ver + planVer };
}

/** The days of the year the official calendar speaks of. */
export function officialDaysIn({ from, until }: Pick<SchoolYear, 'from' | 'until'>): OfficialDays {
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
