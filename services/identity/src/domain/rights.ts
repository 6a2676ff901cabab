import type { Day } from '@parta/school';
import { type Facts, isOn } from './facts.ts';
import { type OwnRole, wardsOn } from './own-roles.ts';

/** How far one role of one person reaches: never the union of several roles (F-040). */
export type Rights = { schoolIds: string[]; children: string[] };

/** A guardian's schools are those the children attend; a pupil is their own only child. */
export function rightsOf({ role, schoolId }: OwnRole, personId: string, facts: Facts, day: Day): Rights {
  const own = schoolId === null ? [] : [schoolId];
  if (role === 'pupil') return { schoolIds: own, children: [personId] };
  if (role !== 'guardian') return { schoolIds: own, children: [] };
  const wards = wardsOn(day, facts);
  const attended = wards.flatMap(({ enrolments }) => enrolments.filter((enrolment) => isOn(day, enrolment)));
  return {
    schoolIds: [...new Set(attended.map((enrolment) => enrolment.schoolId))].toSorted(),
    children: [...new Set(wards.map(({ childId }) => childId))].toSorted(),
  };
}
