import { type Caller, Refusal, type Role } from '@parta/contracts';
import type { Circle, Party } from './circle.ts';

/** Who writes or reads, and on which side: with a family's token nobody reads as a teacher, and the other way round. */
export type Writer = { personId: string; side: 'family' | 'staff'; schoolIds: readonly string[] };

const FAMILY: ReadonlySet<Role> = new Set<Role>(['guardian']);

/** @throws forbidden for whoever is no person */
export function writerOf(caller: Caller): Writer {
  if (caller.kind !== 'person') throw new Refusal('forbidden', 'Only people write letters');
  const { personId, role, schoolIds } = caller;
  return { personId, side: FAMILY.has(role) ? 'family' : 'staff', schoolIds };
}

/** What the writer is in a circle, or undefined where they have nothing to do with the child. */
export function partyOf({ personId, side }: Writer, { parties }: Pick<Circle, 'parties'>): Party | undefined {
  return parties.find((party) => party.personId === personId && sideOf(party) === side);
}

export function sideOf({ as }: Pick<Party, 'as'>): Writer['side'] {
  return as === 'guardian' ? 'family' : 'staff';
}
