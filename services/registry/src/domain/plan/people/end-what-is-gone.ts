import { derivedId } from '@parta/contracts';
import type { RosterSet } from '../../oneroster/read-set.ts';
import type { Row } from '../../oneroster/shelf.ts';
import { belongingKey, type Draft } from '../draft.ts';
import type { Belonging, Span } from '../held.ts';
import { endedOn } from './span-of.ts';

/**
 * Ends today what the source says is gone: a person with all ties to the set's schools, a class with everybody in it,
 * one enrolment, one role. Nothing is erased, and what the files only do not mention stays as it is.
 */
export function endWhatIsGone(draft: Draft, set: RosterSet): void {
  const people = idsOf(draft, set.users.ended, (schoolId, { sourcedId }) => [
    draft.sources.get(belongingKey(schoolId, sourcedId))?.personId ?? '',
  ]);
  const classes = idsOf(draft, set.classes.ended, (schoolId, { sourcedId }) => [
    derivedId('class', schoolId, sourcedId),
  ]);
  const spans = new Set([
    ...idsOf(draft, set.enrollments.ended, (schoolId, { sourcedId }) =>
      ['enrolment', 'membership', 'teaching'].map((kind) => derivedId(kind, schoolId, sourcedId)),
    ),
    ...idsOf(draft, set.roles.ended, (schoolId, { sourcedId }) => [derivedId('school-role', schoolId, sourcedId)]),
  ]);
  if (people.size + classes.size + spans.size > 0) endAll(draft, { people, classes, spans });
}

type Gone = { people: Set<string>; classes: Set<string>; spans: Set<string> };

function idsOf(draft: Draft, rows: Row[], idsIn: (schoolId: string, row: Row) => string[]): Set<string> {
  return new Set(rows.flatMap((row) => [...draft.schoolIds].flatMap((schoolId) => idsIn(schoolId, row))));
}

function endAll(draft: Draft, { people, classes, spans }: Gone): void {
  for (const belonging of draft.belongings.values()) {
    if (draft.schoolIds.has(belonging.schoolId)) endIn(draft, belonging, { people, classes, spans });
  }
  for (const group of draft.groups.values()) {
    const isGone = (stay: { id: string; personId: string }): boolean =>
      classes.has(group.id) || people.has(stay.personId) || spans.has(stay.id);
    group.members = ended(group.members, isGone, draft.today);
    group.teachers = ended(group.teachers, isGone, draft.today);
  }
  for (const tie of draft.guardianships.values()) {
    const isGone = draft.schoolIds.has(tie.schoolId) && (people.has(tie.adultId) || people.has(tie.childId));
    if (isGone) draft.guardianships.set(tie.id, { ...tie, until: endedOn(tie, draft.today)?.until ?? draft.today });
  }
}

function endIn(draft: Draft, belonging: Belonging, { people, classes, spans }: Gone): void {
  const isGone = ({ id, classId }: { id: string; classId: string | null }): boolean =>
    people.has(belonging.personId) || spans.has(id) || (classId !== null && classes.has(classId));
  belonging.enrolments = ended(belonging.enrolments, isGone, draft.today);
  belonging.roles = ended(belonging.roles, isGone, draft.today);
}

function ended<S extends Span>(list: S[], isGone: (span: S) => boolean, today: string): S[] {
  return list.flatMap((span) => (isGone(span) ? (endedOn(span, today) ?? []) : [span]));
}
