import { resolve } from 'node:path';
import { Secret } from '@parta/runtime';
import { z } from 'zod';

/** What the journal is told by its environment. */
export const journalConfig = z.object({
  PARTA_JOURNAL_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .transform((key) => new Secret(key))
    .describe('256 random bits in base64url; the key that signs archives is derived from it'),
  PARTA_FILES_FOLDER: z
    .string()
    .default(resolve(import.meta.dirname, '../../../.parta/files'))
    .describe('where files of homework lie, unless a bucket is named; every replica must see the same folder'),
  PARTA_FILES_S3_BUCKET: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })])
    .default('')
    .describe('address of a bucket of an S3-compatible store, https://s3.example/parta-files'),
  PARTA_FILES_S3_REGION: z.string().default('us-east-1').describe('its region; many stores take any'),
  PARTA_FILES_S3_KEY: z.string().default('').describe('id of the access key'),
  PARTA_FILES_S3_SECRET: z
    .string()
    .default('')
    .transform((key) => new Secret(key))
    .describe('the secret access key'),
});
export type JournalConfig = z.infer<typeof journalConfig>;
