import { can } from '@parta/access';
import type { Caller } from '@parta/contracts';
import { type Group, teachersFrom } from './group.ts';

/** Who asks, on which day of the school, and the classes they lead then. */
export type Reader = { caller: Caller; today: string; ledClassIds: readonly string[] };

/** True when the reader may open the group's journal: its teachers, whoever leads one of its classes, the heads of the school (F-078, F-151). */
export function mayRead({ caller, today, ledClassIds }: Reader, group: Group): boolean {
  const teacherIds = [...teachersFrom(group, today), ...(leads(caller, group, ledClassIds) ? [personOf(caller)] : [])];
  return can(caller, 'journal.read', { schoolId: group.schoolId, teacherIds });
}

export const personOf = (caller: Caller): string => (caller.kind === 'person' ? caller.personId : '');

/** True when the group is of one class and the reader leads it. */
export const leadsWhole = ({ caller, ledClassIds }: Reader, group: Group): boolean =>
  group.classIds.length === 1 && leads(caller, group, ledClassIds);

/** Only in the role of a class teacher: in that of a subject teacher the same person sees the own groups. */
function leads(caller: Caller, { classIds }: Group, ledClassIds: readonly string[]): boolean {
  const isClassTeacher = caller.kind === 'person' && caller.role === 'classTeacher';
  return isClassTeacher && classIds.some((id) => ledClassIds.includes(id));
}
