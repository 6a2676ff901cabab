import type { LessonChanged } from '@parta/contracts';
import type { LessonChange } from './rows.ts';

/** What a family reads of the change; nothing once the lesson is as the timetable has it. */
export function changeOf(lesson: LessonChanged): LessonChange | null {
  const { kind, instead, plannedIds, planned, day, number, room } = lesson;
  if (kind === 'planned') return null;
  const stays = planned.day === day && planned.number === number;
  const from = stays ? null : { day: planned.day, number: planned.number };
  const hasMoved = Boolean(planned.room) && planned.room !== room;
  return { kind, instead, plannedIds, from, ...(hasMoved && { room: planned.room }) };
}
