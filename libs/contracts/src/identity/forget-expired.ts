import { z } from 'zod';
import { command } from '../message.ts';

/** Deletes what has served: sign-ins begun over a day ago, counters, sessions that ended 90 days ago. */
export const ForgetExpired = command('identity.forget-expired.v1', {
  input: z.strictObject({}),
  askedBy: ['identity'],
});
