import { can } from '@parta/access';
import { type Caller, Refusal } from '@parta/contracts';

/** @throws not-found when the results of the school are not the caller's to load */
export function mayLoadResults(caller: Caller, schoolId: string): void {
  if (!can(caller, 'results.load', { schoolId })) throw new Refusal('not-found', 'No such school');
}
