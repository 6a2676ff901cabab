import type { Assurance } from './portal-person.ts';

export type AgeBand = 'under14' | 'from14' | 'adult';
export type Kind = 'pupil' | 'guardian' | 'staff';

/** What the portal says of an account: ESIA's codes, which mos.ru passes on. */
export type LevelMarks = { level: string | null; trusted: boolean; documentsChecked: boolean; snils: string | null };

/** The strength of a portal account (identity.md 5.4): KD is a child's, PR or `trusted` verified by a person. */
export function assuranceOf({ level, trusted, documentsChecked, snils }: LevelMarks): Assurance {
  if (level === 'KD') return 'child';
  if (level === 'PR' || trusted) return 'verified';
  return documentsChecked && snils !== null ? 'standard' : 'simplified';
}

/** True where no such account may sign in, whoever it is: said before anybody is looked for. */
export function isTooWeak(assurance: Assurance): boolean {
  return assurance === 'simplified';
}

/**
 * True when the account is checked well enough for this person: guardians and staff verified, pupils from 14 standard
 * or verified, younger ones also by a child's account.
 */
export function isLevelEnough(assurance: Assurance, { kinds, ageBand }: { kinds: Kind[]; ageBand: AgeBand }): boolean {
  if (assurance === 'verified') return true;
  if (ageBand === 'adult' && !kinds.includes('pupil')) return false;
  if (kinds.includes('guardian') || kinds.includes('staff')) return false;
  return ageBand === 'under14' ? assurance === 'child' || assurance === 'standard' : assurance === 'standard';
}
