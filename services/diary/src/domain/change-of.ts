import type { LessonChanged } from '@parta/contracts';
import type { LessonChange } from './rows.ts';

/** What a family reads of the change; nothing once the lesson is as the timetable has it. */
export function changeOf({ kind, instead, plannedIds, planned, day, number }: LessonChanged): LessonChange | null {
  if (kind === 'planned') return null;
  const stays = planned.day === day && planned.number === number;
  return { kind, instead, plannedIds, from: stays ? null : planned };
}
