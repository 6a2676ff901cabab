import { can } from '@parta/access';
import type { ClassesToRecordAnswer } from '@parta/contracts';
import type { LedClass } from '../absences/absences-of-class.ts';
import { type Group, teachersFrom } from '../group.ts';
import type { Reader } from '../journal-reading.ts';
import { leadersOf } from './may-record.ts';

/** The classes in which the reader teaches, leads or heads; 2А before 10А. `readers` by school. */
export function classesToRecord(
  classes: LedClass[],
  groups: Group[],
  readers: ReadonlyMap<string, Reader | undefined>,
): ClassesToRecordAnswer['classes'] {
  const open = classes.filter(({ id, schoolId }) => {
    const reader = readers.get(schoolId);
    if (!reader) return false;
    const taught = groups.filter(({ classIds }) => classIds.includes(id));
    const teacherIds = taught.flatMap((group) => teachersFrom(group, reader.today));
    return can(reader.caller, 'achievement.write', {
      schoolId,
      teacherIds: [...teacherIds, ...leadersOf(reader, id)],
    });
  });
  return open
    .map(({ id: classId, title }) => ({ classId, title }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'ru', { numeric: true }));
}
