import type { CalendarOfTeacherAnswer } from '@parta/contracts';
import { addDays } from '@parta/school';
import type { Group } from './group.ts';
import type { Lesson } from './lesson.ts';
import { lessonsOf } from './teachers-lessons.ts';

/** A lesson with the version of its place, the zone of its school, and whether a timetable took it back. */
export type CalendarLesson = Lesson & { ver: number; timeZone: string; isWithdrawn: boolean };
type Entry = CalendarOfTeacherAnswer['lessons'][number];

/** The last of so many weeks' days. */
export const lastDayOf = ({ from, weeks }: { from: string; weeks: number }): string => addDays(from, weeks * 7 - 1);

/** What a calendar shows of a teacher's lessons; one a colleague gives instead is crossed out (N-42). */
export function calendarOfTeacher(
  { personId, today }: { personId: string; today: string },
  lessons: readonly CalendarLesson[],
  groups: readonly Group[],
): Entry[] {
  const own = new Set(lessonsOf({ personId, today }, [...lessons], [...groups]).map(({ id }) => id));
  return lessons.flatMap((lesson) => {
    const group = groups.find(({ id }) => id === lesson.groupId);
    return group && own.has(lesson.id) ? [entryOf(lesson, group, personId)] : [];
  });
}

function entryOf(lesson: CalendarLesson, { title, subject, classTitles }: Group, personId: string): Entry {
  const { id: lessonId, day, starts, ends, timeZone, room, status, isWithdrawn, actualIds, ver } = lesson;
  const isGivenAway = actualIds !== null && !actualIds.includes(personId);
  const stands = status !== 'cancelled' && !isWithdrawn && !isGivenAway;
  return { lessonId, day, starts, ends, timeZone, title, subject, classTitles, room, stands, ver };
}
