import { Secret } from '@parta/runtime';
import { z } from 'zod';

/** What the journal is told by its environment. */
export const journalConfig = z.object({
  PARTA_JOURNAL_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .transform((key) => new Secret(key))
    .describe('256 random bits in base64url; the key that signs archives is derived from it'),
});
export type JournalConfig = z.infer<typeof journalConfig>;
