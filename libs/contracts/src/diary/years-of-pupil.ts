import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id } from '../vocabulary.ts';

/**
 * The academic years a pupil learnt in, oldest first, with the periods of their grade: what a calendar of weeks is made of (F-084).
 * `from` and `until`, both included, are the days of the year the pupil was enrolled on; a year in two schools stands twice.
 */
export const YearsOfPupil = query('diary.years-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id }),
  output: z.object({
    years: z.array(
      z.object({
        from: Day,
        until: Day,
        classTitle: z.string(),
        periods: z.array(z.object({ title: z.string(), kind: z.string(), from: Day, until: Day })),
      }),
    ),
  }),
  refusals: [...STILL_HEARING, 'not-found'],
});
export type YearsOfPupil = InputOf<typeof YearsOfPupil>;
export type YearsOfPupilAnswer = AnswerOf<typeof YearsOfPupil>;
