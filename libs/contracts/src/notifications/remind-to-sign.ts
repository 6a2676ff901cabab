import { z } from 'zod';
import { command, type AnswerOf, type InputOf } from '../message.ts';

/** Guardians hear once that a week of the diary is over and unsigned. The service asks it of itself. */
export const RemindToSign = command('notifications.remind-to-sign.v1', {
  input: z.strictObject({}),
  output: z.object({ told: z.int() }),
  refusals: [],
  askedBy: ['notifications'],
});
export type RemindToSign = InputOf<typeof RemindToSign>;
export type RemindToSignAnswer = AnswerOf<typeof RemindToSign>;
