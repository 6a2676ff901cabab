import { can } from '@parta/access';
import { type Caller, Refusal } from '@parta/contracts';

/** @throws not-found unless the caller looks after the substitutions of this very school */
export function mayLookAfter(caller: Caller, schoolId: string): void {
  if (!can(caller, 'substitution.write', { schoolId })) throw new Refusal('not-found', 'No such school');
}
