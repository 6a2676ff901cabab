import { z } from 'zod';
import { command, type AnswerOf, type InputOf } from '../message.ts';
import { Comment, Id, MarkValue } from '../vocabulary.ts';

/**
 * A teacher writes marks of one lesson. A mark is named by work, pupil and part of the work (0, or 1 for the second of a pair 4/5),
 * so two editors of an empty cell meet. `ver` is what the teacher saw: 0 where no mark ever stood.
 * `value` null removes the mark; the removal keeps its place in the history.
 */
export const SetMarks = command('journal.set-marks.v1', {
  input: z.strictObject({
    lessonId: Id,
    marks: z
      .array(
        z.strictObject({
          workId: Id,
          pupilId: Id,
          part: z.int().min(0).max(1),
          value: MarkValue.nullable(),
          ver: z.int().min(0),
          comment: Comment.optional(),
        }),
      )
      .min(1)
      .max(50),
  }),
  output: z.object({
    marks: z.array(
      z.object({ markId: Id, workId: Id, pupilId: Id, part: z.int(), value: MarkValue.nullable(), ver: z.int() }),
    ),
  }),
  refusals: [
    'not-found',
    'forbidden',
    'pupil-not-in-lesson',
    'changed-meanwhile',
    'value-not-in-scale',
    'work-unknown',
    'not-a-school-day',
    'lesson-cancelled',
    'own-child',
  ],
});
export type SetMarks = InputOf<typeof SetMarks>;
export type SetMarksAnswer = AnswerOf<typeof SetMarks>;
