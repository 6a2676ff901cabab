import type { RosterSet } from '../../oneroster/read-set.ts';
import type { EnrollmentRow } from '../../oneroster/rows.ts';
import type { Draft } from '../draft.ts';
import { assignTeacher } from '../classes/assign-teacher.ts';
import { enrolPupil } from './enrol-pupil.ts';
import { joinGroup } from '../classes/join-group.ts';
import type { AcademicYear } from '../held.ts';
import { spanOf } from './span-of.ts';

/** A row of enrollments whose person and class are known. */
export type Placed = {
  row: EnrollmentRow;
  personId: string;
  classId: string;
  year: AcademicYear;
  from: string;
  until: string | null;
};

/** Pupils into classes and groups, teachers to groups, class teachers to classes. */
export function enrol(draft: Draft, { enrollments }: RosterSet): void {
  for (const row of enrollments.rows) {
    const placed = row.role === 'other' ? undefined : place(draft, row);
    if (!placed) continue;
    if (row.role === 'teacher') assignTeacher(draft, placed);
    else if (draft.classes.has(placed.classId)) enrolPupil(draft, placed);
    else joinGroup(draft, placed);
  }
}

function place(draft: Draft, row: EnrollmentRow): Placed | undefined {
  const { at } = row;
  const ofClass = { at, column: 'classSourcedId', value: row.class, unknown: 'unknown-class' } as const;
  const ofUser = { at, column: 'userSourcedId', value: row.user, unknown: 'unknown-person' } as const;
  const classId = draft.classIds.refer(ofClass, draft.findings);
  const personId = draft.personIds.refer(ofUser, draft.findings);
  const yearId = (draft.classes.get(classId ?? '') ?? draft.groups.get(classId ?? ''))?.yearId;
  const year = draft.years.get(yearId ?? '');
  if (classId === undefined || personId === undefined || !year || !isOfKind(draft, row, personId)) return undefined;
  const span = spanOf(draft, row, year);
  return span && { row, personId, classId, year, ...span };
}

/** A teacher among the pupils, or a pupil among the teachers, is a defect of the source and not guessed away. */
function isOfKind(draft: Draft, { at, role }: EnrollmentRow, personId: string): boolean {
  const kinds = draft.people.get(personId)?.kinds ?? [];
  const isRight = kinds.includes(role === 'student' ? 'pupil' : 'staff');
  if (!isRight) draft.findings.refused(at, 'role', role === 'student' ? 'not-a-pupil' : 'not-a-teacher');
  return isRight;
}
