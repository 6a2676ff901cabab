import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Id } from '../vocabulary.ts';

/** Pages outside Parta that the pupil's school shows to all its families: the educational plan, leisure (F-157). */
export const LinksOfPupil = query('diary.links-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id }),
  output: z.object({ links: z.array(z.object({ title: z.string(), url: z.url({ protocol: /^https$/ }) })) }),
  refusals: ['not-found'],
});
export type LinksOfPupil = InputOf<typeof LinksOfPupil>;
export type LinksOfPupilAnswer = AnswerOf<typeof LinksOfPupil>;
