import type { Role } from '@parta/contracts';
import type { Day } from '@parta/school';
import { ageBandOn } from './age-band.ts';
import { type Evidence, isSomebodyElse } from './evidence.ts';
import type { Facts } from './facts.ts';
import { type AgeBand, isLevelEnough, type Kind } from './level.ts';
import type { Link } from './link.ts';
import { firstRole } from './opening.ts';
import { type OwnRole, rolesOn } from './own-roles.ts';
import type { PortalPerson } from './portal-person.ts';

/** What follows from the return of a portal account that is linked. */
export type LinkedVerdict =
  | { go: 'enter'; role: OwnRole }
  | { go: 'suspend'; reason: 'changed' | 'closed' }
  | { go: 'refuse'; code: 'LINK-01' | 'LINK-07' | 'PORT-06'; lacks: 'level'[] };

type Known = { evidence: Evidence; facts: Facts; last: { lastRole: Role | null; lastSchool: string | null } };

export function linkedVerdict(
  link: Pick<Link, 'status' | 'evidence'>,
  { closed, assurance }: Pick<PortalPerson, 'closed' | 'assurance'>,
  { evidence, facts, last }: Known,
  day: Day,
): LinkedVerdict {
  if (link.status !== 'active') return { go: 'refuse', code: 'LINK-07', lacks: [] };
  if (closed) return { go: 'suspend', reason: 'closed' };
  if (isSomebodyElse(link.evidence, evidence)) return { go: 'suspend', reason: 'changed' };
  if (!isLevelEnough(assurance, whoIs(facts, day))) return { go: 'refuse', code: 'PORT-06', lacks: ['level'] };
  const role = firstRole(rolesOn(day, facts), last);
  return role ? { go: 'enter', role } : { go: 'refuse', code: 'LINK-01', lacks: [] };
}

/** What the required level depends on: everything the person is, the strictest part counts. */
export function whoIs(facts: Facts, day: Day): { kinds: Kind[]; ageBand: AgeBand } {
  const guards: Kind[] = facts.wards.length > 0 ? ['guardian'] : [];
  const works: Kind[] = facts.schoolRoles.length > 0 ? ['staff'] : [];
  return { kinds: [...facts.kinds, ...guards, ...works], ageBand: ageBandOn(day, facts) };
}
