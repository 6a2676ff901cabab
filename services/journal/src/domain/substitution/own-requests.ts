import type { OwnRequestsAnswer } from '@parta/contracts';
import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { tasksFor } from './changes-for.ts';
import { plannedTeachers } from './givers.ts';
import { lacksTeacher } from './lacks-teacher.ts';
import { titlesOf } from './open-lessons.ts';
import { AWAY, type SubstituteRequest } from './substitute-request.ts';
import type { TeacherAbsence } from './teacher-absence.ts';

type Known = { lessons: Lesson[]; groups: Group[]; absences: TeacherAbsence[]; today: string };

/** What a teacher is asked to take from today on, as long as its own teacher is away, with what the absent one left, in the order of the lessons. */
export function ownRequests(
  requests: readonly SubstituteRequest[],
  { lessons, groups, absences, today }: Known,
): OwnRequestsAnswer['requests'] {
  const lessonById = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const shown = requests.flatMap(({ id: requestId, lessonId, kind, instead, state, ver }) => {
    const lesson = lessonById.get(lessonId);
    const group = lesson && groupById.get(lesson.groupId);
    if (!group || lesson.day < today || !lacksTeacher(lesson, group, absences, AWAY)) return [];
    const { starts, ends, room } = lesson;
    const plannedIds = plannedTeachers(lesson, group);
    const tasks = tasksFor({ ...lesson, teacherIds: plannedIds }, absences);
    return { requestId, ...titlesOf(lesson, group), starts, ends, room, kind, instead, plannedIds, tasks, state, ver };
  });
  return shown.toSorted((one, other) => one.day.localeCompare(other.day) || one.number - other.number);
}
