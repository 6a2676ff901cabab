import { z } from 'zod';
import { query, signal, type AnswerOf, type DataOf } from '../message.ts';
import { Id, Instant, SERVICES } from '../vocabulary.ts';

const Raised = z.object({ personId: Id, minVersion: z.int(), at: Instant });

/** The person's rights changed at this instant: services refuse their tokens below `minVersion` from now on (ACC-04). */
export const AccessRaised = signal('identity.access-raised.v1', { data: Raised, heardBy: SERVICES });
export type AccessRaised = DataOf<typeof AccessRaised>;

/** So many raises are told at most, the newest. */
export const RAISES_TOLD = 5000;

/** What a service that was not there to hear it has to know: the raises of the last ten minutes, oldest first. No token is older. */
export const RecentAccessRaises = query('identity.recent-access-raises.v1', {
  input: z.strictObject({}),
  output: z.object({ raises: z.array(Raised).max(RAISES_TOLD) }),
  askedBy: SERVICES,
});
export type RecentAccessRaisesAnswer = AnswerOf<typeof RecentAccessRaises>;
