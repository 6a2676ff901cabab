import { can } from '@parta/access';
import type { Caller, PersonCaller } from '@parta/contracts';
import { notFound } from './may-read.ts';

type Action = 'portfolio.read' | 'portfolio.write';

/**
 * The caller as one of the family of this pupil, by the claims of the token alone.
 * @throws not-found: another family's child and a child that does not exist are refused alike
 */
export function asFamilyOf(caller: Caller, action: Action, pupilId: string): PersonCaller {
  if (caller.kind !== 'person' || !can(caller, action, { schoolId: '', pupilId })) throw notFound();
  return caller;
}
