import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id } from '../vocabulary.ts';

/** The pupil says that a task is done, or takes that back; the last word stands (N-39). */
export const TickHomework = command('diary.tick-homework.v1', {
  input: z.strictObject({ pupilId: Id, homeworkId: Id, done: z.boolean() }),
  refusals: ['not-found', 'homework-gone'],
});
export type TickHomework = InputOf<typeof TickHomework>;

/** Which tasks of a week its pupil has done: for the family, never for the school. */
export const TicksOfWeek = query('diary.ticks-of-week.v1', {
  input: z.strictObject({ pupilId: Id, monday: Day }),
  output: z.object({ done: z.array(Id) }),
  refusals: [...STILL_HEARING, 'not-found', 'week-out-of-range'],
});
export type TicksOfWeek = InputOf<typeof TicksOfWeek>;
export type TicksOfWeekAnswer = AnswerOf<typeof TicksOfWeek>;
