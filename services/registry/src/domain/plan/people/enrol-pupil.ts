import { derivedId } from '@parta/contracts';
import type { Draft } from '../draft.ts';
import type { Placed } from './enrol.ts';
import type { Belonging, Enrolment, Span } from '../held.ts';
import { giverOf } from '../schools/school-of-row.ts';
import { spansMeet } from './span-of.ts';
import { put } from '../put.ts';

/**
 * A pupil belongs to one class at a time. A class the pupil was in before this set is left on the day the new one
 * begins; two classes at once within the set are a contradiction, and who learns in another school leaves it first.
 */
export function enrolPupil(draft: Draft, { row, personId, classId, year, from, until }: Placed): void {
  const { schoolId } = year;
  if (learnsElsewhere(draft, personId, { from, until })) {
    draft.findings.refused(row.at, 'userSourcedId', 'pupil-of-another-school');
    return;
  }
  const belonging = draft.belonging(schoolId, personId);
  const enrolment = { id: derivedId('enrolment', schoolId, row.sourcedId), classId, from, until };
  const others = belonging.enrolments.filter((other) => other.id !== enrolment.id && spansMeet(other, enrolment));
  const given = others.find((other) => draft.givenBy.has(other.id));
  if (given) {
    draft.findings.refused(row.at, 'classSourcedId', 'enrolled-twice', { other: giverOf(draft, given.id) });
    return;
  }
  for (const other of others) leave(draft, belonging, other, { at: row.at, day: from });
  belonging.enrolments = put(belonging.enrolments, enrolment);
  draft.givenBy.set(enrolment.id, row.at);
}

function learnsElsewhere(draft: Draft, personId: string, span: Span): boolean {
  const elsewhere = draft.elsewhere.get(personId) ?? [];
  return elsewhere.some(({ enrolments }) => enrolments.some((each) => spansMeet(each, span)));
}

/** The former class until the day of the move; an enrolment that would begin only later falls away. */
function leave(
  draft: Draft,
  belonging: Belonging,
  former: Enrolment,
  { at, day }: { at: Placed['row']['at']; day: string },
): void {
  const value = draft.classes.get(former.classId)?.title ?? '';
  draft.findings.mended(at, 'beginDate', 'moved', { value, other: day });
  const rest = belonging.enrolments.filter(({ id }) => id !== former.id);
  belonging.enrolments = former.from < day ? put(rest, { ...former, until: day }) : rest;
}
