import type { PersonMatchAnswer } from '@parta/contracts';
import { compareNames, namesMatch } from '@parta/school';
import { ageOn } from './plan/people/age.ts';

/** A person of the registry who may be meant. `children` are those they stand for. */
export type Candidate = {
  personId: string;
  schoolId: string;
  familyName: string;
  givenName: string;
  patronymic: string | null;
  birthDate: string | null;
  snilsKey: string | null;
  isRestricted: boolean;
  children: { familyName: string; givenName: string; classTitle: string | null }[];
};

/** Whom a portal describes, with the SNILS as keyed hash. */
export type Claims = Pick<Candidate, 'familyName' | 'givenName' | 'patronymic' | 'birthDate' | 'snilsKey'>;

/**
 * Whether a portal's person is one of the registry (F-018, identity.md 6): by an equal SNILS and equal names only.
 * Equal names with another SNILS are alarming, without a SNILS on either side they prove nothing.
 */
export function matchPerson(candidates: readonly Candidate[], claims: Claims, today: string): PersonMatchAnswer {
  const numbered = claims.snilsKey === null ? [] : candidates.filter(({ snilsKey }) => snilsKey === claims.snilsKey);
  const [person] = numbered;
  if (numbered.length > 1) return answer('several');
  if (person) return ofNumber(person, claims, today);
  const others = candidates.filter(({ snilsKey }) => snilsKey !== null);
  if (claims.snilsKey === null || others.length === 0) return answer('none');
  return answer(others.length === 1 ? 'snils-differs' : 'several');
}

function ofNumber(person: Candidate, claims: Claims, today: string): PersonMatchAnswer {
  if (person.isRestricted) return answer('restricted');
  if (namesMatch(person, claims)) return found(person, today);
  const fields = Object.entries(compareNames(person, claims)) as [PersonMatchAnswer['differs'][number], string][];
  const differs = fields.flatMap(([field, match]) => (match.startsWith('differs') ? [field] : []));
  return { ...answer('name-differs'), schoolId: person.schoolId, differs };
}

function found(person: Candidate, today: string): PersonMatchAnswer {
  const { personId, schoolId, birthDate } = person;
  return {
    ...answer('one'),
    personId,
    schoolId,
    ageBand: birthDate === null ? null : ageBand(ageOn(birthDate, today)),
    maskedName: [person.familyName, masked(person.givenName), masked(person.patronymic)].filter(Boolean).join(' '),
    children: person.children.map(childLine),
  };
}

function answer(outcome: PersonMatchAnswer['outcome']): PersonMatchAnswer {
  return { outcome, personId: null, schoolId: null, ageBand: null, maskedName: null, children: [], differs: [] };
}

function ageBand(age: number): 'under14' | 'from14' | 'adult' {
  if (age < 14) return 'under14';
  return age < 18 ? 'from14' : 'adult';
}

const masked = (name: string | null): string => (name ? `${[...name][0] ?? ''}***` : '');

/** «Пётр И., 5А». */
function childLine({ familyName, givenName, classTitle }: Candidate['children'][number]): string {
  const name = `${givenName} ${[...familyName][0] ?? ''}.`;
  return classTitle === null ? name : `${name}, ${classTitle}`;
}
