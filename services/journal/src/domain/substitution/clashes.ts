import { Refusal } from '@parta/contracts';
import { type Group, pupilsOn } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { givers } from './givers.ts';
import { awayAt, type TeacherAbsence } from './teacher-absence.ts';

/** All that stands on one day of a school: its lessons, their groups and who is away. */
export type SchoolDay = { lessons: Lesson[]; groups: Group[]; absences: TeacherAbsence[] };
type Slot = Pick<Lesson, 'id' | 'day' | 'number' | 'starts' | 'ends'>;

/** Other lessons held while this one is. */
export function besides({ lessons }: SchoolDay, { id, day, starts, ends }: Slot): Lesson[] {
  const held = lessons.filter((each) => each.id !== id && each.day === day && each.status !== 'cancelled');
  return held.filter((each) => each.starts < ends && starts < each.ends);
}

/** Teachers who give another lesson while this one is held. */
export function busyTeachers(schoolDay: SchoolDay, slot: Slot): Set<string> {
  const groups = new Map(schoolDay.groups.map((group) => [group.id, group]));
  const beside = besides(schoolDay, slot);
  return new Set(beside.flatMap((lesson) => givers(lesson, groups.get(lesson.groupId) ?? { teachers: [] })));
}

/** @throws teacher-busy when one of them gives another lesson then */
export function areFree(teacherIds: readonly string[], schoolDay: SchoolDay, slot: Slot): void {
  const busy = busyTeachers(schoolDay, slot);
  const personId = teacherIds.find((id) => busy.has(id));
  if (personId) throw new Refusal('teacher-busy', 'Gives another lesson at that time', { personId });
}

/** @throws teacher-absent when one of them is away then, decided or not */
export function areThere(teacherIds: readonly string[], { absences }: SchoolDay, slot: Slot): void {
  const away = awayAt(absences, slot, ['reported', 'confirmed']);
  const personId = teacherIds.find((id) => away.includes(id));
  if (personId) throw new Refusal('teacher-absent', 'Away at that time', { personId });
}

/** @throws class-busy when a pupil of the group has another lesson then */
export function pupilsAreFree(group: Group, schoolDay: SchoolDay, slot: Slot): void {
  const pupils = new Set(pupilsOn(group, slot.day));
  const beside = besides(schoolDay, slot).map(({ groupId }) => groupId);
  const clash = schoolDay.groups.find(
    (each) =>
      beside.includes(each.id) && (each.id === group.id || pupilsOn(each, slot.day).some((id) => pupils.has(id))),
  );
  if (clash) throw new Refusal('class-busy', 'Pupils have another lesson then', { title: clash.title });
}
