import { derivedId } from '@parta/contracts';
import type { ClassRow } from '../../oneroster/rows.ts';
import { classesNamed } from './classes-named.ts';
import type { Draft } from '../draft.ts';
import type { AcademicYear, Group } from '../held.ts';
import { schoolOfRow } from '../schools/school-of-row.ts';
import { yearOfClass } from '../schools/year-of-class.ts';

/** A scheduled class is a group with a journal of its own: a subject for a class, a part of it or several classes. */
export function formGroup(draft: Draft, row: ClassRow, courses: ReadonlyMap<string, string>): void {
  const schoolId = schoolOfRow(draft, row.at, 'schoolSourcedId', row.school);
  const year = schoolId === undefined ? undefined : yearOfClass(draft, schoolId, row);
  if (schoolId === undefined || !year) return draft.classIds.lose(row.sourcedId, row.at);
  const id = derivedId('class', schoolId, row.sourcedId);
  if (draft.classes.has(id)) {
    draft.findings.refused(row.at, 'classType', 'class-kind-changed', { other: 'homeroom' });
    return draft.classIds.lose(row.sourcedId, row.at);
  }
  draft.groups.set(id, groupOf(draft, id, { row, year, subject: subjectOf(draft, { row, id }, courses) }));
  draft.givenBy.set(id, row.at);
  draft.classIds.take(row.sourcedId, id);
}

function groupOf(
  draft: Draft,
  id: string,
  { row, year, subject }: { row: ClassRow; year: AcademicYear; subject: string },
): Group {
  const held = draft.groups.get(id);
  const { classIds, isWhole } = classesNamed(row.code, draft.classes, year.id);
  return {
    id,
    schoolId: year.schoolId,
    yearId: year.id,
    title: row.title,
    subject,
    scale: row.scale ?? held?.scale ?? 'five',
    code: row.code === '' ? row.sourcedId : row.code,
    classIds: classIds.length > 0 ? classIds : (held?.classIds ?? []),
    follows: isWhole && !isNamed(held) ? classIds : [],
    members: held?.members ?? [],
    teachers: held?.teachers ?? [],
    ver: held?.ver ?? 0,
    membersVer: held?.membersVer ?? 0,
    teachersVer: held?.teachersVer ?? 0,
  };
}

/** A group whose pupils were once named keeps to names. */
function isNamed(held: Group | undefined): boolean {
  return held !== undefined && held.follows.length === 0 && held.members.length > 0;
}

/** The title of the course, else what the group had before, else the first subject, else the title of the class itself. */
function subjectOf(
  draft: Draft,
  { row: { at, course, subjects, title }, id }: { row: ClassRow; id: string },
  courses: ReadonlyMap<string, string>,
): string {
  const found = courses.get(course) ?? draft.groups.get(id)?.subject;
  if (found !== undefined) return found;
  const named = subjects.find((subject) => /\p{L}/u.test(subject)) ?? title;
  if (course !== '') draft.findings.mended(at, 'courseSourcedId', 'unknown-course', { value: course, other: named });
  return named;
}
