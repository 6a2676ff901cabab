import { type ActionName, can } from '@parta/access';
import type { Caller, PersonCaller } from '@parta/contracts';
import { notFound } from './may-read.ts';

/** What a family writes into the diary of its own child. */
export type FamilyAction = Extract<ActionName, 'diary.tick' | 'diary.writeNote'>;

/**
 * By the claims of the token alone, before anything is looked up: a foreign child is refused like one that does not exist.
 * @throws not-found
 */
export function assertMayWrite(caller: Caller, action: FamilyAction, pupilId: string): asserts caller is PersonCaller {
  if (!can(caller, action, { schoolId: '', pupilId })) throw notFound();
}
