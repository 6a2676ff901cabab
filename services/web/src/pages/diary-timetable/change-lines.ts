import type { WeekLesson } from '../diary/week.types.ts';

/** One thing that differs from the timetable: what it was, null for nothing, and what it is now, null for nothing. */
export type ChangeLine = { of: 'subject' | 'teacher' | 'room' | 'place'; was: string | null; is: string | null };

/** How the parts of a lesson are written on the page. */
export type Words = {
  teachers: (ids: readonly string[]) => string;
  room: (room: string) => string;
  place: (at: { day: string; number: number }) => string;
};

/** Old beside new for everything of a lesson that differs from the timetable (F-088). */
export function changeLines(lesson: WeekLesson, day: string, words: Words): ChangeLine[] {
  const { change, subject, teacherIds, room, number } = lesson;
  if (!change) return [];
  if (change.kind === 'cancelled') return [{ of: 'subject', was: subject, is: null }];
  const lines: ChangeLine[] = [];
  if (change.instead) lines.push({ of: 'subject', was: subject, is: change.instead });
  if (change.from) lines.push({ of: 'place', was: words.place(change.from), is: words.place({ day, number }) });
  if (change.plannedIds.length > 0 && !areSame(change.plannedIds, teacherIds))
    lines.push({ of: 'teacher', was: words.teachers(change.plannedIds), is: words.teachers(teacherIds) });
  if (change.room) lines.push({ of: 'room', was: words.room(change.room), is: room ? words.room(room) : null });
  return lines;
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
