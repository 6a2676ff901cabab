import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id, Instant } from '../vocabulary.ts';
import { ContentVersion, SignatureOfWeek } from './signature-parts.ts';

/**
 * A guardian has read the week («Ознакомлен»). `version` is what they read, `updatedAt` that of the week which stood on their page: nobody
 * signs what has come since. The sign-in is a step-up of at most five minutes.
 */
export const SignWeek = command('diary.sign-week.v1', {
  input: z.strictObject({ pupilId: Id, monday: Day, version: ContentVersion, updatedAt: Instant }),
  output: z.object({ at: Instant }),
  refusals: [
    ...STILL_HEARING,
    'not-found',
    'forbidden',
    'week-out-of-range',
    'SIGN-02',
    'SIGN-03',
    'SIGN-04',
    'ACC-02',
    'TRUST-05',
  ],
});
export type SignWeek = InputOf<typeof SignWeek>;
export type SignWeekAnswer = AnswerOf<typeof SignWeek>;

/** Who signed the week, and what of it: families of their own child, class teachers of their class. */
export const SignaturesOfWeek = query('diary.signatures-of-week.v1', {
  input: z.strictObject({ pupilId: Id, monday: Day }),
  output: z.object({
    /** What one would sign now; null for a week without lessons. */
    version: ContentVersion.nullable(),
    /** The first day on which the week is signed, and the last in time (`diary.signFrom`, `diary.signDays`). */
    from: Day,
    until: Day,
    /** `changed`: signed by somebody, and something is different since. */
    state: z.enum(['unsigned', 'signed', 'changed']),
    /** True where the asker has not signed what stands, and may today. */
    maySign: z.boolean(),
    /** Oldest first. */
    signatures: z.array(SignatureOfWeek),
  }),
  refusals: [...STILL_HEARING, 'not-found', 'week-out-of-range'],
});
export type SignaturesOfWeek = InputOf<typeof SignaturesOfWeek>;
export type SignaturesOfWeekAnswer = AnswerOf<typeof SignaturesOfWeek>;
