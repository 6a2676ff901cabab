import type { Role } from '@parta/contracts';
import type { Day } from '@parta/school';
import type { Kind } from './level.ts';

/** [from, until) */
export type Span = { from: Day; until: Day | null };
export type Enrolment = Span & { schoolId: string; classId: string };
export type SchoolRole = Span & { schoolId: string; role: Role; classId: string | null };
/** A child an adult stands for, with its own enrolments and the day it comes of age. */
export type Ward = Span & { childId: string; restricted: boolean; adultFrom: Day | null; enrolments: Enrolment[] };

/** Everything identity has heard of one person from the registry. */
export type Facts = {
  kinds: Kind[];
  fourteenFrom: Day | null;
  adultFrom: Day | null;
  enrolments: Enrolment[];
  schoolRoles: SchoolRole[];
  wards: Ward[];
};

export const isOn = (day: Day, { from, until }: Span): boolean => from <= day && (until === null || day < until);
