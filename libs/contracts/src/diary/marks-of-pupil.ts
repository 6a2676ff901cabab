import { z } from 'zod';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id, Instant, MarkValue, Weight, WrittenMark } from '../vocabulary.ts';

/** A pupil's marks of some days by subject, with exact averages: sums agree with the journal (F-083, F-095). */
export const MarksOfPupil = query('diary.marks-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id, from: Day, until: Day }),
  output: z.object({
    periods: z.array(z.object({ periodId: Id, title: z.string(), kind: z.string(), from: Day, until: Day })),
    subjects: z.array(
      z.object({
        subject: z.string(),
        groupId: Id,
        marks: z.array(
          z.object({
            markId: Id,
            lessonId: Id,
            day: Day,
            value: WrittenMark,
            part: z.int(),
            weight: Weight,
            counts: z.boolean(),
            workType: z.string(),
            workTitle: z.string(),
            comment: z.string().nullable(),
            by: Id.nullable(),
            at: Instant,
            was: WrittenMark.nullable(),
            /** A debt that must still be handed in. */
            owed: z.boolean().optional(),
            /** The last day of a debt. */
            due: Day.nullable().optional(),
            /** The first mark, where this one retakes it. */
            retakeOf: Id.nullable().optional(),
          }),
        ),
        /** Finals of the year that stand, in the order of the year; what was before a change beside them (F-075). */
        finals: z
          .array(
            z.object({
              kind: z.enum(['period', 'annual', 'exam', 'overall']),
              periodId: Id.nullable(),
              title: z.string(),
              value: MarkValue,
              was: MarkValue.nullable(),
              at: Instant,
            }),
          )
          .optional(),
        absences: z.int(),
        /** The exact fraction as decimal strings of integers; null without counting marks. */
        average: z.object({ numerator: z.string(), denominator: z.string() }).nullable(),
      }),
    ),
  }),
  refusals: ['not-found'],
});
export type MarksOfPupil = InputOf<typeof MarksOfPupil>;
export type MarksOfPupilAnswer = AnswerOf<typeof MarksOfPupil>;
