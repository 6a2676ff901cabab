import { can } from '@parta/access';
import { type Caller, Refusal } from '@parta/contracts';
import type { RollOver } from './roll-over.ts';

/** @throws not-found to whoever does not keep the school */
export function mayRollOver(caller: Caller, schoolId: string): void {
  if (!can(caller, 'year.roll', { schoolId })) throw new Refusal('not-found', 'No such school');
}

/**
 * A roll-over of the caller's school that can still be undone or closed.
 * @throws not-found, roll-over-settled
 */
export function unsettled(caller: Caller, rollOver: RollOver | null): RollOver {
  if (!rollOver) throw new Refusal('not-found', 'No such roll-over');
  mayRollOver(caller, rollOver.schoolId);
  if (rollOver.state !== 'applied') throw new Refusal('roll-over-settled', `It is ${rollOver.state}`);
  return rollOver;
}

/** @throws roll-over-undecided while anybody's way is open */
export function noneUndecided({ control }: RollOver): void {
  const count = control.filter(({ why }) => why === 'graduating').length;
  if (count > 0) throw new Refusal('roll-over-undecided', 'Somebody is undecided', { count });
}
