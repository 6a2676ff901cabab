import { derivedId } from '@parta/contracts';
import type { Draft } from '../draft.ts';
import type { Placed } from '../people/enrol.ts';
import { put } from '../put.ts';

/** A teacher of a group teaches it on these days (F-151); a teacher of a class is its class teacher. */
export function assignTeacher(draft: Draft, { row, personId, classId, year, from, until }: Placed): void {
  const group = draft.groups.get(classId);
  const id = derivedId('teaching', year.schoolId, row.sourcedId);
  draft.givenBy.set(id, row.at);
  if (group) {
    group.teachers = put(group.teachers, { id, personId, from, until });
    return;
  }
  const belonging = draft.belonging(year.schoolId, personId);
  belonging.roles = put(belonging.roles, { id, role: 'classTeacher', classId, from, until });
}
