import { Id } from '@parta/contracts';
import { z } from 'zod';

/** What an open page is told: that something changed, never how; `monday` null: any week of the pupil. Who missed one asks again after a reconnect anyway. */
export const Hint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('week-changed'), pupilId: Id, monday: z.iso.date().nullable(), rev: z.string() }),
  z.object({ kind: z.literal('journal-changed'), groupId: Id }),
  z.object({ kind: z.literal('mail-changed') }),
]);
export type Hint = z.infer<typeof Hint>;
