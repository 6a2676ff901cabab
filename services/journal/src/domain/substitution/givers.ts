import { assignedOn, type Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';

/** Who gives the lesson by the timetable: those of its teachers who are assigned to the group, else all who are. */
export function plannedTeachers(
  { teacherIds, day }: Pick<Lesson, 'teacherIds' | 'day'>,
  group: Pick<Group, 'teachers'>,
): string[] {
  const assigned = assignedOn(group, day);
  const timetabled = teacherIds.filter((id) => assigned.includes(id));
  return timetabled.length > 0 ? timetabled : assigned;
}

/** Who gives the lesson: whoever was put in its place, else by the timetable. */
export const givers = (lesson: Lesson, group: Pick<Group, 'teachers'>): string[] =>
  lesson.actualIds ?? plannedTeachers(lesson, group);
