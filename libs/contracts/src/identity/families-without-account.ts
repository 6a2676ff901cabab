import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Id } from '../vocabulary.ts';

/**
 * Of these pupils of a class those of whom no guardian has ever signed in: their diaries are printed. Told to the teacher of the class
 * alone; who is not in the class is left out.
 */
export const FamiliesWithoutAccount = query('identity.families-without-account.v1', {
  input: z.strictObject({ classId: Id, pupilIds: z.array(Id).max(60) }),
  output: z.object({ pupilIds: z.array(Id) }),
  refusals: ['not-found'],
});
export type FamiliesWithoutAccount = InputOf<typeof FamiliesWithoutAccount>;
export type FamiliesWithoutAccountAnswer = AnswerOf<typeof FamiliesWithoutAccount>;
