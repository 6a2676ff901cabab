import type { RosterSet } from '../../oneroster/read-set.ts';
import type { DemographicsRow, UserRow } from '../../oneroster/rows.ts';
import { keyOfNames } from '../../key-of-names.ts';
import { ageOn } from './age.ts';
import { belongingKey, type Draft } from '../draft.ts';
import type { Person } from '../held.ts';
import { knownPerson, type SnilsKeys } from './known-person.ts';
import { rolesByUser, tiesOf, type UserTies } from './ties-of.ts';

const PUPIL_AGES = { from: 5, to: 20 };

/** The people of the set: those known by the school's own id or by SNILS stay who they are. */
export function registerPeople(draft: Draft, set: RosterSet, snilsKeys: SnilsKeys): void {
  draft.personIds.loseAllOf(set.users);
  knowHeldPeople(draft, set);
  const roles = rolesByUser(set);
  const known = knownPerson(draft, snilsKeys);
  for (const row of set.users.rows) {
    const ties = tiesOf(draft, row, roles.get(row.sourcedId) ?? []);
    const personId = ties && ties.schoolIds[0] !== undefined ? known(row, ties.schoolIds[0]) : undefined;
    if (!ties || personId === undefined || !takePerson(draft, { row, ties, personId, snilsKeys })) {
      draft.personIds.lose(row.sourcedId, row.at);
    }
  }
  for (const row of set.demographics.rows) {
    const personId = draft.personIds.refer(
      { ...row, column: 'sourcedId', value: row.sourcedId, unknown: 'unknown-person' },
      draft.findings,
    );
    if (personId !== undefined) takeDemographics(draft, personId, row);
  }
}

/** Rows of a delta may refer to people of an earlier set. */
function knowHeldPeople(draft: Draft, { users }: RosterSet): void {
  const ended = new Set(users.ended.map(({ sourcedId }) => sourcedId));
  for (const { schoolId, sourcedId, personId } of draft.sources.values()) {
    if (draft.schoolIds.has(schoolId) && !ended.has(sourcedId)) draft.personIds.take(sourcedId, personId);
  }
}

type Taken = { row: UserRow; ties: UserTies; personId: string; snilsKeys: SnilsKeys };

/** False when nobody can say what the person is. What another school holds of a person stays as that school wrote it. */
function takePerson(draft: Draft, { row, ties, personId, snilsKeys }: Taken): boolean {
  const held = draft.people.get(personId);
  if (!held && ties.meanings.length === 0) {
    draft.findings.refused(row.at, 'role', 'role-missing');
    return false;
  }
  const isForeign = held !== undefined && !draft.schoolIds.has(held.homeSchool);
  draft.people.set(personId, isForeign ? held : personOf(held, { row, ties, personId, snilsKeys }));
  for (const schoolId of ties.schoolIds) {
    draft.belonging(schoolId, personId);
    draft.sources.set(belongingKey(schoolId, row.sourcedId), { schoolId, sourcedId: row.sourcedId, personId });
  }
  draft.personIds.take(row.sourcedId, personId);
  draft.listed.set(row.sourcedId, { personId, schoolIds: ties.schoolIds, agents: row.agents, at: row.at });
  draft.meanings.set(personId, [...(draft.meanings.get(personId) ?? []), ...ties.meanings]);
  return true;
}

/** The person as the row writes them; what a row leaves empty is not forgotten. */
function personOf(held: Person | undefined, { row, ties, personId, snilsKeys }: Taken): Person {
  const { familyName, givenName, patronymic, code } = row;
  return {
    id: personId,
    homeSchool: held?.homeSchool ?? ties.schoolIds[0] ?? '',
    ...{ familyName, givenName, patronymic, code, nameKey: keyOfNames(row) },
    birthDate: held?.birthDate ?? null,
    sex: held?.sex ?? null,
    snilsKey: snilsKeys.get(row.snils ?? '') ?? held?.snilsKey ?? null,
    email: row.email ?? held?.email ?? null,
    kinds: [...new Set([...(held?.kinds ?? []), ...ties.meanings.map(({ kind }) => kind)])].toSorted(),
    ver: held?.ver ?? 0,
  };
}

function takeDemographics(draft: Draft, personId: string, { at, birthDate, sex }: DemographicsRow): void {
  const person = draft.people.get(personId);
  if (!person || !draft.schoolIds.has(person.homeSchool)) return;
  const age = birthDate === null ? null : ageOn(birthDate, draft.today);
  const isUnlikely = age !== null && person.kinds.includes('pupil') && (age < PUPIL_AGES.from || age > PUPIL_AGES.to);
  if (isUnlikely) draft.findings.refused(at, 'birthDate', 'age-unlikely', { value: age });
  else draft.people.set(personId, { ...person, birthDate: birthDate ?? person.birthDate, sex: sex ?? person.sex });
}
