import { derivedId } from '@parta/contracts';
import type { RosterSet } from '../../oneroster/read-set.ts';
import type { ClassRow } from '../../oneroster/rows.ts';
import { classTitle } from './class-title.ts';
import type { Draft } from '../draft.ts';
import { formGroup } from './form-group.ts';
import { giverOf, schoolOfRow } from '../schools/school-of-row.ts';
import { yearOfClass } from '../schools/year-of-class.ts';

const USUAL_WEEK_DAYS = 5;

/** Homerooms become classes, scheduled ones groups; classes first, because groups name them. */
export function formClasses(draft: Draft, set: RosterSet): void {
  draft.classIds.loseAllOf(set.classes);
  knowHeldClasses(draft, set);
  const courses = new Map(set.courses.rows.map(({ sourcedId, title }) => [sourcedId, title]));
  for (const row of set.classes.rows) if (row.type === 'homeroom') formClass(draft, row);
  for (const row of set.classes.rows) if (row.type === 'scheduled') formGroup(draft, row, courses);
}

/** Rows of a delta may refer to classes of an earlier set. */
function knowHeldClasses(draft: Draft, { enrollments }: RosterSet): void {
  for (const { class: sourcedId } of enrollments.rows) {
    for (const schoolId of draft.schoolIds) {
      const id = derivedId('class', schoolId, sourcedId);
      if (draft.classes.has(id) || draft.groups.has(id)) draft.classIds.take(sourcedId, id);
    }
  }
}

function formClass(draft: Draft, row: ClassRow): void {
  const schoolId = schoolOfRow(draft, row.at, 'schoolSourcedId', row.school);
  const year = schoolId === undefined ? undefined : yearOfClass(draft, schoolId, row);
  if (schoolId === undefined || !year) return draft.classIds.lose(row.sourcedId, row.at);
  const id = derivedId('class', schoolId, row.sourcedId);
  const title = classTitle(row.title);
  const other = [...draft.classes.values()].find(
    (each) => each.yearId === year.id && each.title === title && each.id !== id,
  );
  if (other)
    draft.findings.refused(row.at, 'title', 'class-title-twice', { value: title, other: giverOf(draft, other.id) });
  if (draft.groups.has(id)) draft.findings.refused(row.at, 'classType', 'class-kind-changed', { other: 'scheduled' });
  if (draft.findings.isRefused(row.at)) return draft.classIds.lose(row.sourcedId, row.at);
  const held = draft.classes.get(id);
  const grade = row.grade ?? held?.grade ?? 0;
  if (row.grade === null) draft.findings.mended(row.at, 'grades', 'grade-unknown');
  const weekDays = row.weekDays ?? held?.weekDays ?? USUAL_WEEK_DAYS;
  draft.classes.set(id, { id, schoolId, yearId: year.id, title, grade, weekDays, ver: held?.ver ?? 0 });
  draft.givenBy.set(id, row.at);
  draft.classIds.take(row.sourcedId, id);
}
