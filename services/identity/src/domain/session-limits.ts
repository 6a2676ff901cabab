import type { Role } from '@parta/contracts';

/** How long a session lives unused and at all, in seconds (identity.md 9). */
export type SessionLimits = { idle: number; absolute: number };

/** The oldest of an account's sessions make room beyond so many. */
export const MOST_SESSIONS = 10;

const minute = 60;
const hour = 60 * minute;
const family: SessionLimits = { idle: 12 * hour, absolute: 24 * hour };
const staff: SessionLimits = { idle: 60 * minute, absolute: 12 * hour };
const administration: SessionLimits = { idle: 15 * minute, absolute: 8 * hour };

export function limitsOf(role: Role): SessionLimits {
  if (role === 'guardian' || role === 'pupil' || role === 'trustedPerson') return family;
  return role === 'schoolAdministrator' || role === 'operator' ? administration : staff;
}
