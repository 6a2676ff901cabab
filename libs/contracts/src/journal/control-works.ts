import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Day, Id } from '../vocabulary.ts';

/** Control works of the classes of a group in all their subjects, of some days, both ends included, with what the school allows. */
export const ControlWorks = query('journal.control-works.v1', {
  input: z.strictObject({ groupId: Id, from: Day, until: Day }),
  output: z.object({
    classTitles: z.array(z.string()),
    /** How many of a day need no reason; `perWeek` null: no limit. */
    perDay: z.int(),
    perWeek: z.int().nullable(),
    works: z.array(
      z.object({
        workId: Id,
        lessonId: Id,
        groupId: Id,
        subject: z.string(),
        groupTitle: z.string(),
        day: Day,
        number: z.int(),
        title: z.string(),
        /** Why it stands beside others. */
        reason: z.string().nullable(),
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type ControlWorks = InputOf<typeof ControlWorks>;
export type ControlWorksAnswer = AnswerOf<typeof ControlWorks>;
