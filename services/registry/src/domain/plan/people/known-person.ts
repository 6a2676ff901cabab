import { derivedId } from '@parta/contracts';
import { namesMatch } from '@parta/school';
import type { UserRow } from '../../oneroster/rows.ts';
import { belongingKey, type Draft } from '../draft.ts';
import type { Person } from '../held.ts';
import { giverOf } from '../schools/school-of-row.ts';

/** The keyed hash of each SNILS of the set, by its digits. */
export type SnilsKeys = ReadonlyMap<string, string>;

/**
 * Who a user is: the person of this SNILS when the names agree too, else whom the school's own id means, else somebody
 * new. Undefined when the row is refused: a number that belongs to another name links nobody (F-018).
 */
export function knownPerson(
  draft: Draft,
  snilsKeys: SnilsKeys,
): (row: UserRow, homeSchool: string) => string | undefined {
  const bySnils = new Map<string, string>();
  for (const { id, snilsKey } of draft.people.values()) if (snilsKey !== null) bySnils.set(snilsKey, id);
  return (row, homeSchool) => {
    const key = row.snils === null ? undefined : snilsKeys.get(row.snils);
    const numbered = key === undefined ? undefined : draft.people.get(bySnils.get(key) ?? '');
    const personId = numbered
      ? sameByNumber(draft, row, numbered, homeSchool)
      : (heldId(draft, row.sourcedId, homeSchool) ?? derivedId('person', homeSchool, row.sourcedId));
    if (personId === undefined) return undefined;
    if (key !== undefined) bySnils.set(key, personId);
    if (!draft.givenBy.has(personId)) draft.givenBy.set(personId, row.at);
    return personId;
  };
}

function sameByNumber(draft: Draft, row: UserRow, numbered: Person, homeSchool: string): string | undefined {
  const sourced = heldId(draft, row.sourcedId, homeSchool);
  if (sourced === numbered.id) return numbered.id;
  if (sourced !== undefined) {
    draft.findings.refused(row.at, 'userIds', 'snils-of-another');
    return undefined;
  }
  const { familyName, givenName, patronymic } = row;
  if (!namesMatch(numbered, { familyName, givenName, patronymic })) {
    draft.findings.refused(row.at, 'userIds', 'snils-other-name');
    return undefined;
  }
  if (draft.givenBy.has(numbered.id)) {
    draft.findings.mended(row.at, 'userIds', 'same-person', { other: giverOf(draft, numbered.id) });
  }
  return numbered.id;
}

/** Whom the home school, or another school of the set, already knows by this id. */
function heldId(draft: Draft, sourcedId: string, homeSchool: string): string | undefined {
  const schools = [homeSchool, ...[...draft.schoolIds].toSorted()];
  return schools.map((schoolId) => draft.sources.get(belongingKey(schoolId, sourcedId))?.personId).find(Boolean);
}
