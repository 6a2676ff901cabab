import { derivedId, type Role } from '@parta/contracts';
import { addDays } from '@parta/school';
import type { RosterSet } from '../../oneroster/read-set.ts';
import type { RoleRow } from '../../oneroster/rows.ts';
import type { At } from '../../oneroster/table.ts';
import type { Draft } from '../draft.ts';
import { firstDay } from './first-day.ts';
import type { SchoolRole } from '../held.ts';
import { put } from '../put.ts';
import { schoolOfRow } from '../schools/school-of-row.ts';

/** What staff are in their schools: by their own row in version 1.1, by rows with dates in 1.2. */
export function grantRoles(draft: Draft, { users, roles }: RosterSet): void {
  for (const { at, sourcedId, meaning } of users.rows) {
    const listed = draft.listed.get(sourcedId);
    if (!listed || meaning?.kind !== 'staff') continue;
    for (const schoolId of listed.schoolIds) {
      const id = derivedId('school-role', schoolId, listed.personId, meaning.role);
      grant(draft, { at, schoolId, personId: listed.personId, id, role: meaning.role, from: null, until: null });
    }
  }
  for (const row of roles.rows) grantDated(draft, row);
}

function grantDated(draft: Draft, { at, sourcedId, user, org, meaning, from, to }: RoleRow): void {
  const personId = draft.personIds.refer(
    { at, column: 'userSourcedId', value: user, unknown: 'unknown-person' },
    draft.findings,
  );
  const schoolId = personId === undefined ? undefined : schoolOfRow(draft, at, 'orgSourcedId', org);
  if (personId === undefined || schoolId === undefined || meaning?.kind !== 'staff') return;
  const id = derivedId('school-role', schoolId, sourcedId);
  grant(draft, { at, schoolId, personId, id, role: meaning.role, from, until: to === null ? null : addDays(to, 1) });
}

type Grant = {
  at: At;
  schoolId: string;
  personId: string;
  id: string;
  role: Role;
  from: string | null;
  until: string | null;
};

/** A role without a beginning holds from the first day of the school's academic year, or since it was first told. */
function grant(draft: Draft, { at, schoolId, personId, id, role, from, until }: Grant): void {
  const belonging = draft.belonging(schoolId, personId);
  const held = belonging.roles.find((each) => each.id === id);
  const start = from ?? held?.from ?? firstDay(draft, schoolId);
  const granted: SchoolRole = { id, role, classId: null, from: start, until };
  belonging.roles = put(belonging.roles, granted);
  draft.givenBy.set(id, at);
}
