import { byName } from '@parta/school';
import { CLASSES } from './classes.ts';
import { type Adult, type Child, familiesOfSchool, type Family } from './families.ts';
import { groupsOfSchool, type Group } from './groups.ts';
import { familyNameFor } from './name-pools.ts';
import { emailOf, type Person, type PersonSeed, snilsOf } from './person.ts';
import { type StaffSeed, staffOfSchool } from './staff.ts';
import { type Placed, timetableOf } from './timetable.ts';

export type Pupil = Person & { classId: string; adultIds: string[] };
export type Guardian = Person & { kind: Adult['kind'] };
export type Staff = Person & Omit<StaffSeed, keyof PersonSeed>;

/** The whole demo school: the same people, groups and week in every run. */
export type DemoSchool = {
  pupils: Pupil[];
  /** Adults of pupils who do not work here. */
  guardians: Guardian[];
  staff: Staff[];
  /** Class id -> id of its class teacher. */
  classTeachers: ReadonlyMap<string, string>;
  groups: Group[];
  lessons: Placed[];
};

export function demoSchool(): DemoSchool {
  const emails = new Set<string>();
  const staff = staffOfSchool().map((each, index) => ({ ...each, ...contactsOf(each, 2000 + index, emails) }));
  const families = familiesOfSchool();
  const adults = adultsById(families);
  const guardians = [...adults]
    .filter(([, { staffId }]) => staffId === undefined)
    .map(([id, adult], index) => guardianOf(id, adult, 1000 + index, emails));
  const pupils = pupilsOf(families, adults);
  const { groups, classTeachers } = groupsOfSchool(staff, pupils);
  return { pupils, guardians, staff, classTeachers, groups, lessons: timetableOf(groups) };
}

function guardianOf(id: string, adult: Adult, ordinal: number, taken: Set<string>): Guardian {
  const { kind, familyName, givenName, patronymic, sex, birthDate } = adult;
  const seed = { id, familyName, givenName, patronymic, sex, birthDate };
  return { ...seed, kind, ...contactsOf(seed, ordinal, taken) };
}

function contactsOf(seed: PersonSeed, ordinal: number, taken: Set<string>): Pick<Person, 'snils' | 'email'> {
  return { snils: snilsOf(ordinal), email: emailOf(seed, taken) };
}

function adultsById(families: Family[]): Map<string, Adult> {
  const adults = families.flatMap((family) => family.adults);
  return new Map(adults.map((adult, index) => [adult.staffId ?? `guardian-${number(index + 1)}`, adult]));
}

/** Pupils by class and name; their ids are numbered in this order. */
function pupilsOf(families: Family[], adults: Map<string, Adult>): Pupil[] {
  const idOf = new Map([...adults].map(([id, adult]) => [adult, id]));
  const everybody = families.flatMap((family) =>
    family.children.map((child) => ({
      ...nameOf(family, child),
      adultIds: family.adults.map((each) => idOf.get(each) ?? ''),
    })),
  );
  return CLASSES.flatMap(({ id }) => everybody.filter(({ classId }) => classId === id).toSorted(byName)).map(
    (pupil, index) => ({ id: `pupil-${number(index + 1)}`, ...pupil, snils: snilsOf(index), email: '' }),
  );
}

function nameOf({ surname }: Family, { classId, givenName, patronymic, sex, birthDate }: Child) {
  return { familyName: familyNameFor(sex, surname), givenName, patronymic, sex, birthDate, classId };
}

function number(count: number): string {
  return String(count).padStart(4, '0');
}
