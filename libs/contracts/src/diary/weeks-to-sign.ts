import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Day, Id, SchoolKey } from '../vocabulary.ts';

/**
 * Of these pupils those whose week is over, can be signed in time still and is signed by nobody, on paper neither: whose guardians are
 * reminded once. None where the school does not wish it (`diary.remindToSign`).
 */
export const WeeksToSign = query('diary.weeks-to-sign.v1', {
  input: z.strictObject({ schoolId: SchoolKey, monday: Day, pupilIds: z.array(Id).max(1000) }),
  output: z.object({ pupilIds: z.array(Id) }),
  refusals: ['week-out-of-range'],
  askedBy: ['notifications'],
});
export type WeeksToSign = InputOf<typeof WeeksToSign>;
export type WeeksToSignAnswer = AnswerOf<typeof WeeksToSign>;
