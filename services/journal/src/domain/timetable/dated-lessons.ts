import { derivedId } from '@parta/contracts';
import { daysOf, isShortened, type SchoolCalendar, type Weekday, weekdayTaughtOn } from '@parta/school';
import { type Bell, SHORTENED_BELLS, USUAL_BELLS } from '../bells.ts';
import { grouped } from '../grouped.ts';
import type { WeeklyLesson } from './school-week.ts';
import { calendarOf, type SchoolYear } from '../school-year.ts';

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

type Span = { year: SchoolYear; from: string };

/**
 * The lessons of a week on every school day from a day to the year's end, in the order of days. The id follows
 * from group, day and number: the same timetable twice names the same lessons. `weekDaysOf` tells the five- or six-day week of a group.
 */
export function datedLessons(
  week: WeeklyLesson[],
  { year, from }: Span,
  weekDaysOf: (groupId: string) => 5 | 6,
): WantedLesson[] {
  const byWeek = grouped(week, ({ groupId }) => weekDaysOf(groupId));
  return [...byWeek]
    .flatMap(([weekDays, lessons]) => lessonsOn(schoolDaysFrom(year, from), lessons, calendarOf(year, weekDays)))
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function schoolDaysFrom(year: SchoolYear, from: string): string[] {
  return daysOf(from > year.from ? from : year.from, year.until);
}

function lessonsOn(days: string[], lessons: WeeklyLesson[], calendar: SchoolCalendar): WantedLesson[] {
  const byWeekday = grouped<WeeklyLesson, Weekday | undefined>(lessons, ({ weekday }) => weekday);
  return days.flatMap((day) => {
    const taught = weekdayTaughtOn(calendar, day);
    const ofDay = taught === undefined ? [] : (byWeekday.get(taught) ?? []);
    return ofDay.map((lesson) => lessonOn(day, lesson, bellOf(lesson, isShortened(calendar, day) ? 'short' : 'usual')));
  });
}

/** A bell of the timetable itself rings on usual days only: what it would be on a shortened one no file says. */
function bellOf({ number, bell }: WeeklyLesson, day: 'usual' | 'short'): Bell {
  const rings = day === 'short' ? SHORTENED_BELLS[number] : (bell ?? USUAL_BELLS[number]);
  if (!rings) throw new RangeError(`no bell rings for lesson ${number}`);
  return rings;
}

function lessonOn(day: string, { groupId, number, teacherIds, room }: WeeklyLesson, bell: Bell): WantedLesson {
  return { id: derivedId('lesson', groupId, day, number), groupId, day, number, ...bell, teacherIds, room };
}
