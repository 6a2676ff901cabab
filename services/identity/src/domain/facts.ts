import type { GrantScope, Role } from '@parta/contracts';
import type { Day } from '@parta/school';
import type { Kind } from './level.ts';

/** [from, until) */
export type Span = { from: Day; until: Day | null };
export type Enrolment = Span & { schoolId: string; classId: string };
export type SchoolRole = Span & { schoolId: string; role: Role; classId: string | null };
/** A child an adult stands for, with its own enrolments and the day it comes of age. */
export type Ward = Span & { childId: string; restricted: boolean; adultFrom: Day | null; enrolments: Enrolment[] };

/** Parts of a child's diary a guardian granted the person, `until` the last day; `giver` is how that guardian stands for the child. */
export type HeldGrant = { childId: string; scopes: GrantScope[]; from: Day; until: Day; giver: Ward[] };

/** Everything identity has heard of one person from the registry, and what guardians granted them. */
export type Facts = {
  kinds: Kind[];
  fourteenFrom: Day | null;
  adultFrom: Day | null;
  enrolments: Enrolment[];
  schoolRoles: SchoolRole[];
  wards: Ward[];
  grants: HeldGrant[];
};

export const isOn = (day: Day, { from, until }: Span): boolean => from <= day && (until === null || day < until);
