import type { Day } from '@parta/school';
import type { Facts } from './facts.ts';
import { isLevelEnough } from './level.ts';
import { whoIs } from './linked-verdict.ts';
import { rolesOn } from './own-roles.ts';
import type { Assurance } from './portal-person.ts';

/** Why the person the registry named may not be linked with this portal account after all; null where they may. */
export function introducedVerdict(
  assurance: Assurance,
  facts: Facts,
  day: Day,
  standing: 'linked' | 'free',
): { code: 'LINK-01' | 'LINK-03' | 'PORT-06'; lacks: 'level'[] } | null {
  if (!isLevelEnough(assurance, whoIs(facts, day))) return { code: 'PORT-06', lacks: ['level'] };
  if (rolesOn(day, facts).length === 0) return { code: 'LINK-01', lacks: [] };
  return standing === 'linked' ? { code: 'LINK-03', lacks: [] } : null;
}
