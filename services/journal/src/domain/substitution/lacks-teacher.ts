import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { givers } from './givers.ts';
import { awayAt, type TeacherAbsence } from './teacher-absence.ts';

/** True when all who give the lesson are away: one of two team teachers away is not a lesson without teacher (N-28). A cancelled one needs none. */
export function lacksTeacher(
  lesson: Lesson,
  group: Pick<Group, 'teachers'>,
  absences: readonly TeacherAbsence[],
  states: TeacherAbsence['state'][] = ['confirmed'],
): boolean {
  const away = awayAt(absences, lesson, states);
  const given = givers(lesson, group);
  return lesson.status !== 'cancelled' && given.length > 0 && given.every((id) => away.includes(id));
}
