import { derivedId } from '@parta/contracts';
import { cycleWeekOf, daysOf, type Weekday, weeksMeet } from '@parta/school';
import type { Bell } from '../bells.ts';
import type { TimesOfGroup } from '../calendar/school-times.ts';
import { grouped } from '../grouped.ts';
import type { SchoolYear } from '../school-year.ts';
import type { WeeklyLesson } from './school-week.ts';

/** A lesson on its day, as a timetable wants it to stand. */
export type WantedLesson = {
  id: string;
  groupId: string;
  day: string;
  number: number;
  starts: string;
  ends: string;
  teacherIds: string[];
  room: string;
};

type Span = { year: Pick<SchoolYear, 'from' | 'until'>; from: string };

/**
 * The lessons of a week on every school day from a day to the year's end, in the order of days. The id follows
 * from group, day and number: the same timetable twice names the same lessons. `timesOf` tells days and bells of a group;
 * lessons of every second week follow the weeks of the year (`week.cycle`).
 */
export function datedLessons(
  week: WeeklyLesson[],
  { year, from }: Span,
  timesOf: (groupId: string) => TimesOfGroup,
): WantedLesson[] {
  const days = daysOf(from > year.from ? from : year.from, year.until);
  return [...grouped(week, ({ groupId }) => groupId)]
    .flatMap(([groupId, lessons]) => lessonsOn(days, lessons, timesOf(groupId), year.from))
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function lessonsOn(days: string[], lessons: WeeklyLesson[], times: TimesOfGroup, yearStart: string): WantedLesson[] {
  const byWeekday = grouped<WeeklyLesson, Weekday | undefined>(lessons, ({ weekday }) => weekday);
  return days.flatMap((day) => {
    const taught = times(day);
    if (taught?.weekday === undefined) return [];
    const cycleWeek = cycleWeekOf(day, yearStart);
    const ofDay = (byWeekday.get(taught.weekday) ?? []).filter(({ week }) => weeksMeet(week, cycleWeek));
    return ofDay.map((lesson) => lessonOn(day, lesson, taught.bell(lesson)));
  });
}

function lessonOn(
  day: string,
  { groupId, number, teacherIds, room }: WeeklyLesson,
  bell: Bell | undefined,
): WantedLesson {
  if (!bell) throw new RangeError(`no bell rings for lesson ${number}`);
  return { id: derivedId('lesson', groupId, day, number), groupId, day, number, ...bell, teacherIds, room };
}
