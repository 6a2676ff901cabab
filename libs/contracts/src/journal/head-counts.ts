import { z } from 'zod';
import { command } from '../message.ts';

/** Counts the pupils of every class whose 20 September is over, once (N-02). The service asks it of itself. */
export const CountHeads = command('journal.count-heads.v1', {
  input: z.strictObject({}),
  askedBy: ['journal', 'ops'],
});
