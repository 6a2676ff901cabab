import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf, query } from '../message.ts';
import { Comment, Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/**
 * The class teacher's word under the week of these pupils, the same to each; an empty one takes back what stood. `ver` as it was seen,
 * 0 where nothing ever stood. Either all are written or none. At most a class at once.
 */
export const RemarkWeek = command('journal.remark-week.v1', {
  input: z.strictObject({
    ...{ classId: Id, monday: Day, text: Comment },
    pupils: z
      .array(z.strictObject({ pupilId: Id, ver: z.int().min(0) }))
      .min(1)
      .max(60),
  }),
  refusals: ['not-found', 'forbidden', 'own-child', 'remark-changed', 'week-remark-closed'],
});
export type RemarkWeek = InputOf<typeof RemarkWeek>;

/** What the class teacher wrote under a week; pupils to whom nothing was ever written are left out, what was taken back has no words. */
export const WeekRemarksOfClass = query('journal.week-remarks-of-class.v1', {
  input: z.strictObject({ classId: Id, monday: Day }),
  output: z.object({
    mayWrite: z.boolean(),
    remarks: z.array(z.object({ pupilId: Id, text: z.string(), by: Id.nullable(), at: Instant, ver: z.int() })),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type WeekRemarksOfClass = InputOf<typeof WeekRemarksOfClass>;
export type WeekRemarksOfClassAnswer = AnswerOf<typeof WeekRemarksOfClass>;

/** The class teacher's word stands under the week of these pupils; without text it does no longer. Told because the diary shows it. */
export const WeekRemarked = event('journal.week-remarked.v1', {
  key: 'schoolId',
  about: 'classId',
  data: z.object({
    ...{ schoolId: SchoolKey, classId: Id, monday: Day, text: z.string(), by: Id.nullable() },
    pupils: z.array(z.object({ pupilId: Id, ver: z.int() })),
  }),
});
export type WeekRemarked = DataOf<typeof WeekRemarked>;
