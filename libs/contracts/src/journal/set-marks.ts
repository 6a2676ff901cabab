import { z } from 'zod';
import { command, type AnswerOf, type InputOf } from '../message.ts';
import { Comment, Day, Id, WrittenMark } from '../vocabulary.ts';

/**
 * A teacher writes marks of one lesson. A mark is named by work, pupil and part of the work (0, or 1 for the second of a pair 4/5),
 * so two editors of an empty cell meet. `ver` is what the teacher saw: 0 where no mark ever stood.
 * `value` null removes the mark; the removal keeps its place in the history. `due` is the last day of a debt, `retakeOf` the first mark
 * of the pupil this one retakes; left out, they stay as they are.
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
          value: WrittenMark.nullable(),
          ver: z.int().min(0),
          comment: Comment.optional(),
          due: Day.nullable().optional(),
          retakeOf: Id.nullable().optional(),
        }),
      )
      .min(1)
      .max(50),
  }),
  output: z.object({
    marks: z.array(
      z.object({ markId: Id, workId: Id, pupilId: Id, part: z.int(), value: WrittenMark.nullable(), ver: z.int() }),
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
    'subject-not-open',
    'lesson-closed',
    'period-closed',
    'own-child',
    'mark-beside-absence',
    'retake-unfit',
    'due-too-early',
  ],
});
export type SetMarks = InputOf<typeof SetMarks>;
export type SetMarksAnswer = AnswerOf<typeof SetMarks>;
