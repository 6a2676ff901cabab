import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id } from '../vocabulary.ts';
import { ExactAverage, ShownFinal, ShownMark, ShownPeriod } from './shown-mark.ts';

/**
 * A pupil's marks of some days by subject, with exact averages: sums agree with the journal (F-083, F-086, F-095). At most an
 * academic year is asked for at once; `from` and `until` both belong to the days.
 */
export const MarksOfPupil = query('diary.marks-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id, from: Day, until: Day }),
  output: z.object({
    periods: z.array(ShownPeriod),
    subjects: z.array(
      z.object({
        subject: z.string(),
        groupId: Id,
        marks: z.array(ShownMark),
        /** Finals of the year that stand, in the order of the year; what was before a change beside them (F-075). */
        finals: z.array(ShownFinal).optional(),
        absences: z.int(),
        average: ExactAverage,
      }),
    ),
  }),
  refusals: [...STILL_HEARING, 'not-found', 'days-reversed', 'days-too-many', 'year-out-of-range'],
});
export type MarksOfPupil = InputOf<typeof MarksOfPupil>;
export type MarksOfPupilAnswer = AnswerOf<typeof MarksOfPupil>;
