import type { PersonCaller, Role } from '@parta/contracts';

const FAMILY: ReadonlySet<Role> = new Set<Role>(['pupil', 'guardian', 'trustedPerson']);

/**
 * About whom the caller may still read what they were told: a family about the children of its token, since rights may have ended since
 * staff about the pupils they write with, but marks of their own child only as its guardian (F-040).
 */
export function toldAbout({ role, children }: PersonCaller): { children: string[]; lettersOfAll: boolean } {
  return { children, lettersOfAll: !FAMILY.has(role) };
}
