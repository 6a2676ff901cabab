import type { Role, Scale } from '@parta/contracts';

/** A span of days is [from, until); `until` null is open. */
export type Span = { from: string; until: string | null };

export type School = { id: string; title: string; timeZone: string; sourcedId: string };

export type Period = {
  id: string;
  kind: 'quarter' | 'trimester' | 'halfYear' | 'module';
  title: string;
  from: string;
  to: string;
};
/** Years and periods end with their last day, `to`. */
export type AcademicYear = {
  id: string;
  schoolId: string;
  title: string;
  from: string;
  to: string;
  periods: Period[];
  ver: number;
};

export type SchoolClass = {
  id: string;
  schoolId: string;
  yearId: string;
  title: string;
  grade: number;
  weekDays: number;
  ver: number;
};

/** A person in a group as its member or its teacher. */
export type Stay = Span & { id: string; personId: string };
export type Group = {
  id: string;
  schoolId: string;
  yearId: string;
  title: string;
  subject: string;
  scale: Scale;
  /** The name by which a timetable may call it. */
  code: string;
  classIds: string[];
  /** The classes whose pupils belong to it by themselves; none where its members are named one by one. */
  follows: string[];
  members: Stay[];
  teachers: Stay[];
  ver: number;
  membersVer: number;
  teachersVer: number;
};

export type PersonKind = 'pupil' | 'guardian' | 'staff';
export type Person = {
  id: string;
  homeSchool: string;
  familyName: string;
  givenName: string;
  patronymic: string | null;
  /** Surname, given name and patronymic as they are compared. */
  nameKey: string;
  birthDate: string | null;
  sex: 'male' | 'female' | null;
  /** The keyed hash of the SNILS, never the number. */
  snilsKey: string | null;
  /** What the school wrote; nobody has confirmed it. */
  email: string | null;
  code: string;
  kinds: PersonKind[];
  ver: number;
};

export type Enrolment = Span & { id: string; classId: string };
export type SchoolRole = Span & { id: string; role: Role; classId: string | null };
/** What a person is in one school: the classes of a pupil, the roles of staff. */
export type Belonging = {
  schoolId: string;
  personId: string;
  enrolments: Enrolment[];
  enrolmentsVer: number;
  roles: SchoolRole[];
  rolesVer: number;
};

export type GuardianKind = 'mother' | 'father' | 'guardian' | 'trustee' | 'adoptive' | 'foster' | 'other';
export type Guardianship = Span & {
  id: string;
  schoolId: string;
  adultId: string;
  childId: string;
  kind: GuardianKind;
  isRestricted: boolean;
  ver: number;
};

/** By which name of the school's own system a person is known. */
export type PersonSource = { schoolId: string; sourcedId: string; personId: string };

/** What the registry holds of the schools of a set, and of the people whose SNILS the set names. */
export type Held = {
  schools: School[];
  years: AcademicYear[];
  classes: SchoolClass[];
  groups: Group[];
  people: Person[];
  belongings: Belonging[];
  guardianships: Guardianship[];
  sources: PersonSource[];
};
