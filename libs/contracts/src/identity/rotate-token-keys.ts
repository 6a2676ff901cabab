import { z } from 'zod';
import { command, type InputOf } from '../message.ts';

/** Turns the keys of access tokens: `due` when their time has come, `emergency` at once, when a private key may be known. */
export const RotateTokenKeys = command('identity.rotate-token-keys.v1', {
  input: z.strictObject({ occasion: z.enum(['due', 'emergency']) }),
  askedBy: ['identity', 'ops'],
});
export type RotateTokenKeys = InputOf<typeof RotateTokenKeys>;
