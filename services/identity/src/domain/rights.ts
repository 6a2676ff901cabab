import type { GrantScope } from '@parta/contracts';
import { addDays, type Day } from '@parta/school';
import { type Facts, isOn, type Ward } from './facts.ts';
import { grantsOn, type OwnRole, wardsOn } from './own-roles.ts';

/** What a trusted person may see of a child, `until` the last day. */
export type GrantedPart = { childId: string; scopes: GrantScope[]; until: Day };

/**
 * How far one role of one person reaches: never the union of several roles (F-040). `changesOn` is the first day on which a family's
 * rights are others by themselves, null where no such day is known.
 */
export type Rights = { schoolIds: string[]; children: string[]; grants: GrantedPart[]; changesOn: Day | null };

/** A guardian's schools are those the children attend, a trusted person's likewise; a pupil is their own only child. */
export function rightsOf({ role, schoolId }: OwnRole, personId: string, facts: Facts, day: Day): Rights {
  const schoolIds = schoolId === null ? [] : [schoolId];
  if (role === 'guardian') return guardianRights(day, facts);
  if (role === 'trustedPerson') return trustedRights(day, facts);
  return { schoolIds, children: role === 'pupil' ? [personId] : [], grants: [], changesOn: null };
}

function guardianRights(day: Day, facts: Facts): Rights {
  const wards = wardsOn(day, facts);
  const children = once(wards.map(({ childId }) => childId));
  return { schoolIds: attendedBy(wards, day), children, grants: [], changesOn: first(ends(wards), day) };
}

function trustedRights(day: Day, facts: Facts): Rights {
  const held = grantsOn(day, facts);
  const wards = held.flatMap(({ giver }) => wardsOn(day, { wards: giver }));
  const grants = held.map(({ childId, scopes, until }) => ({ childId, scopes, until }));
  const after = [...held.map(({ until }) => addDays(until, 1)), ...ends(wards)];
  return { schoolIds: attendedBy(wards, day), children: [], grants, changesOn: first(after, day) };
}

function attendedBy(wards: readonly Ward[], day: Day): string[] {
  const attended = wards.flatMap(({ enrolments }) => enrolments.filter((enrolment) => isOn(day, enrolment)));
  return once(attended.map((enrolment) => enrolment.schoolId));
}

const ends = (wards: readonly Ward[]): Day[] =>
  wards.flatMap(({ until, adultFrom }) => [until ?? [], adultFrom ?? []].flat());
const first = (days: readonly Day[], after: Day): Day | null => days.filter((day) => after < day).toSorted()[0] ?? null;
const once = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
