import { demoSchool } from '../demo-school/demo-school.ts';
import { notablePeople } from '../demo-school/people.ts';
import type { Person } from '../demo-school/person.ts';
import type { Persona } from './persona.ts';

/** Everybody of the demo school as the portal knows them on a day, those worth signing in as first. */
export function demoPeople(today: string): Persona[] {
  const school = demoSchool();
  const notes = new Map(notablePeople(school).map(({ person, ru }) => [person.id, ru]));
  const childrenOf = new Map<string, string[]>();
  for (const { adultIds, snils } of school.pupils) {
    for (const id of adultIds) childrenOf.set(id, [...(childrenOf.get(id) ?? []), snils]);
  }
  const everybody = [...school.staff, ...school.guardians, ...school.pupils];
  const personas = everybody.map((person) => personaOf(person, childrenOf.get(person.id) ?? [], today, notes));
  const order = [...notes.keys()].toReversed();
  return personas.toSorted((one, other) => order.indexOf(other.id) - order.indexOf(one.id));
}

function personaOf(person: Person, children: string[], today: string, notes: ReadonlyMap<string, string>): Persona {
  const { id, snils, familyName, givenName, patronymic, birthDate, sex, email } = person;
  const note = notes.get(id);
  const names = { familyName, givenName, middleName: patronymic || null };
  const account = {
    email: email || null,
    level: isUnder14(birthDate, today) ? 'child' : 'verified',
    children,
  } as const;
  return { id, snils, ...names, birthDate, gender: sex, ...account, ...(note && { note }) };
}

function isUnder14(birthDate: string, today: string): boolean {
  return `${Number(birthDate.slice(0, 4)) + 14}${birthDate.slice(4)}` > today;
}
