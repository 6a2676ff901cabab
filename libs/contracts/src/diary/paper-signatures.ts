import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id } from '../vocabulary.ts';
import { ContentVersion, SignatureOfWeek } from './signature-parts.ts';

const Week = { classId: Id, monday: Day };

/**
 * Weeks that families signed on paper, as the class teacher holds them in hand. `version` is what the list showed of each week.
 * What is recorded already stays as it is; either all are recorded or none. At most a class at once.
 */
export const RecordPaperSignature = command('diary.record-paper-signature.v1', {
  input: z.strictObject({
    ...Week,
    pupils: z
      .array(z.strictObject({ pupilId: Id, version: ContentVersion }))
      .min(1)
      .max(60),
  }),
  output: z.object({ recorded: z.int() }),
  refusals: ['not-found', 'forbidden', 'week-out-of-range', 'SIGN-02', 'SIGN-04', 'SIGN-05'],
});
export type RecordPaperSignature = InputOf<typeof RecordPaperSignature>;
export type RecordPaperSignatureAnswer = AnswerOf<typeof RecordPaperSignature>;

/** A slip: the week was not signed on paper after all. The record stays and says who took it back; a second time changes nothing. */
export const WithdrawPaperSignature = command('diary.withdraw-paper-signature.v1', {
  input: z.strictObject({ signatureId: Id }),
  refusals: ['not-found', 'forbidden', 'SIGN-05'],
});
export type WithdrawPaperSignature = InputOf<typeof WithdrawPaperSignature>;

/** Who of a class has signed the week: the pupils of the class that are still in it, in no promised order. */
export const SignaturesOfClass = query('diary.signatures-of-class.v1', {
  input: z.strictObject(Week),
  output: z.object({
    /** The first day on which the week is signed, and the last in time. */
    from: Day,
    until: Day,
    pupils: z.array(
      z.object({
        pupilId: Id,
        /** What would be signed now; null for a week without lessons. */
        version: ContentVersion.nullable(),
        state: z.enum(['unsigned', 'signed', 'changed']),
        signatures: z.array(SignatureOfWeek),
        /** The asker's own child: nothing is recorded of it. */
        ownChild: z.boolean(),
      }),
    ),
  }),
  refusals: ['not-found', 'week-out-of-range'],
});
export type SignaturesOfClass = InputOf<typeof SignaturesOfClass>;
export type SignaturesOfClassAnswer = AnswerOf<typeof SignaturesOfClass>;
