import type { Role, Scale } from '@parta/contracts';
import type { Row } from './shelf.ts';

export const ORG_TYPES = ['department', 'school', 'district', 'local', 'state', 'national'] as const;
export type OrgRow = Row & { name: string; type: (typeof ORG_TYPES)[number]; identifier: string; parent: string };

export const SESSION_TYPES = ['gradingPeriod', 'semester', 'schoolYear', 'term'] as const;
/** `to` is the last day of the session. */
export type SessionRow = Row & {
  title: string;
  type: (typeof SESSION_TYPES)[number];
  from: string;
  to: string;
  parent: string;
  endsIn: string;
};

export type CourseRow = Row & { title: string };

export type ClassRow = Row & {
  title: string;
  type: 'homeroom' | 'scheduled';
  course: string;
  code: string;
  school: string;
  terms: string[];
  subjects: string[];
  /** Null where no parallel is given. */
  grade: number | null;
  weekDays: number | null;
  scale: Scale | null;
};

/** What a role of the format means here; null for a role that no school of ours knows. */
export type Meaning =
  { kind: 'pupil' } | { kind: 'guardian'; as: 'parent' | 'guardian' | 'other' } | { kind: 'staff'; role: Role };

export type UserRow = Row & {
  familyName: string;
  givenName: string;
  patronymic: string | null;
  /** 11 digits. */
  snils: string | null;
  email: string | null;
  /** The name by which other files may call a teacher. */
  code: string;
  orgs: string[];
  /** Of version 1.1; version 1.2 has them in a file of their own. */
  meaning: Meaning | null;
  agents: string[];
};

/** `to` is the last day of the role. */
export type RoleRow = Row & {
  user: string;
  org: string;
  meaning: Meaning | null;
  from: string | null;
  to: string | null;
};

export type DemographicsRow = Row & { birthDate: string | null; sex: 'male' | 'female' | null };

/** `to` is the last day in the class. */
export type EnrollmentRow = Row & {
  class: string;
  school: string;
  user: string;
  role: 'student' | 'teacher' | 'other';
  from: string | null;
  to: string | null;
};
