import { isShortened, type SchoolCalendar, type Weekday, weekdayTaughtOn } from '@parta/school';
import type { Group } from '../group.ts';
import { calendarOf, type DaysPlan, holidaysOf, type SchoolYear } from '../school-year.ts';

/** What a group is taught on a school day: the weekday whose timetable it follows, none on a day off the timetable (N-09). */
export type GroupDay = { weekday: Weekday | undefined; kind: 'usual' | 'short'; classId: string | undefined };

/** The days of a group, by the plans of its classes. */
export type DaysOfGroup = Pick<Group, 'classIds' | 'weekDays'>;

/**
 * Tells what a day is for a group; undefined when it has no school. A group across classes is taught where one of its
 * classes is.
 */
export function groupDays(year: SchoolYear, group: DaysOfGroup): (day: string) => GroupDay | undefined {
  const ofClasses = classDays(year, group);
  return (day) => {
    const taught = ofClasses.flatMap((each) => dayIn(each, day) ?? []);
    return taught.find(({ weekday }) => weekday !== undefined) ?? taught[0];
  };
}

type ClassDays = {
  classId: string | undefined;
  span: Pick<SchoolYear, 'from' | 'until'>;
  calendar: SchoolCalendar;
  special: DaysPlan['specialDays'];
};

function classDays(year: SchoolYear, { classIds, weekDays }: DaysOfGroup): ClassDays[] {
  const { plan } = year;
  if (!plan) {
    const span = { from: '0000-01-01', until: '9999-12-31' };
    return [{ classId: classIds[0], span, calendar: calendarOf(year, weekDays), special: [] }];
  }
  return (classIds.length > 0 ? classIds : [undefined]).map((classId) => {
    const own = plan.classes.find((each) => each.classId === classId);
    const holidays = holidaysOf(plan, own?.setId);
    const special = plan.specialDays.filter(
      (each) => each.classIds.length === 0 || each.classIds.some((id) => id === classId),
    );
    return {
      classId,
      span: year,
      calendar: calendarOf({ ...year, holidays }, weekOf(own?.weekDays ?? weekDays)),
      special,
    };
  });
}

/** The longest week among the classes of a group. */
export function weekDaysIn(year: SchoolYear, { classIds, weekDays }: DaysOfGroup): 5 | 6 {
  const planned = year.plan?.classes.filter(({ classId }) => classIds.includes(classId)) ?? [];
  if (planned.length < classIds.length || planned.length === 0) return weekDays;
  return planned.some((each) => each.weekDays === 6) ? 6 : 5;
}

const weekOf = (days: number): 5 | 6 => (days === 6 ? 6 : 5);

function dayIn({ classId, span, calendar, special }: ClassDays, day: string): GroupDay | undefined {
  if (day < span.from || span.until < day) return undefined;
  const weekday = weekdayTaughtOn(calendar, day);
  const named = special.filter(({ from, until }) => from <= day && day <= until).map(({ kind }) => kind);
  if (weekday === undefined || named.includes('closed')) return undefined;
  const kind = named.includes('short') || isShortened(calendar, day) ? 'short' : 'usual';
  return { weekday: named.includes('offTimetable') ? undefined : weekday, kind, classId };
}
