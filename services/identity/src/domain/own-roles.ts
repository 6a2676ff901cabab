import type { Role } from '@parta/contracts';
import type { Day } from '@parta/school';
import { type Facts, type HeldGrant, isOn, type SchoolRole, type Ward } from './facts.ts';

/** One thing a person is: a role, at one school where it belongs to one. */
export type OwnRole = { role: Role; schoolId: string | null; classIds: string[] };

/**
 * What a person is on a day, in the order of the switch: work first, then family, then whom a family trusts, then the own studies.
 * A pupil who left stays a pupil without a school: the archive stays open, nothing new comes (F-043).
 */
export function rolesOn(day: Day, facts: Facts): OwnRole[] {
  const held = facts.schoolRoles.filter((role) => isOn(day, role));
  const guards = wardsOn(day, facts).length > 0;
  const guardian: OwnRole[] = guards ? [{ role: 'guardian', schoolId: null, classIds: [] }] : [];
  const isTrusted = grantsOn(day, facts).length > 0;
  const trusted: OwnRole[] = isTrusted ? [{ role: 'trustedPerson', schoolId: null, classIds: [] }] : [];
  return [...atSchools(held), ...guardian, ...trusted, ...studies(day, facts)];
}

/**
 * Children the adult stands for on that day: under 18 (from then on by the pupil's consent only), and nowhere restricted,
 * for a restriction holds at every school.
 */
export function wardsOn(day: Day, { wards }: Pick<Facts, 'wards'>): Ward[] {
  const restricted = new Set(wards.filter((ward) => ward.restricted && isOn(day, ward)).map(({ childId }) => childId));
  return wards.filter(
    (ward) => isOn(day, ward) && !restricted.has(ward.childId) && (ward.adultFrom === null || day < ward.adultFrom),
  );
}

/**
 * What stands granted on that day, its last one included. A grant rests while the guardian who gave it stands for the child no more:
 * restricted, ended, or the child of age (F21).
 */
export function grantsOn(day: Day, { grants }: Pick<Facts, 'grants'>): HeldGrant[] {
  return grants.filter(
    ({ from, until, giver }) => from <= day && day <= until && wardsOn(day, { wards: giver }).length > 0,
  );
}

/** The role of a switch or of the last visit, as it stands now; nothing where it has ended. */
export function roleHeld(roles: OwnRole[], wanted: { role: Role; schoolId: string | null }): OwnRole | undefined {
  return roles.find(
    ({ role, schoolId }) => role === wanted.role && (wanted.schoolId === null || schoolId === wanted.schoolId),
  );
}

function atSchools(held: SchoolRole[]): OwnRole[] {
  const roles = new Map<string, OwnRole>();
  for (const { role, schoolId, classId } of held) {
    const key = `${role} ${schoolId}`;
    const { classIds } = roles.get(key) ?? { classIds: [] };
    roles.set(key, { role, schoolId, classIds: classId ? [...classIds, classId] : classIds });
  }
  return [...roles.values()];
}

function studies(day: Day, { enrolments }: Facts): OwnRole[] {
  const begun = enrolments.filter(({ from }) => from <= day);
  const current = begun.filter((enrolment) => isOn(day, enrolment));
  if (begun.length > 0 && current.length === 0) return [{ role: 'pupil', schoolId: null, classIds: [] }];
  const schools = [...new Set(current.map(({ schoolId }) => schoolId))];
  return schools.map((schoolId) => {
    const classIds = current.filter((enrolment) => enrolment.schoolId === schoolId).map(({ classId }) => classId);
    return { role: 'pupil', schoolId, classIds };
  });
}
