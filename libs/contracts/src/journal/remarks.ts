import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf, query } from '../message.ts';
import { Comment, Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/** `countable` kinds are the school's own, named by their title (`remarks.countable`). */
export const RemarkKind = z.enum(['behaviour', 'performance', 'praise', 'countable']);
/** `waiting`: the class teacher has not passed it yet; families see what stands. */
export const RemarkState = z.enum(['waiting', 'standing', 'withdrawn']);

const said = { kind: RemarkKind, title: z.string().max(40), text: Comment };

/**
 * A remark on a pupil at a lesson, or the same one changed or taken back. `title` names the countable kind, and is empty for the others,
 * which need a text. `ver` as it was seen, 0 for a new one.
 */
export const GiveRemark = command('journal.give-remark.v1', {
  input: z.strictObject({
    ...{ remarkId: Id, lessonId: Id, pupilId: Id, ...said },
    ...{ withdrawn: z.boolean(), ver: z.int().min(0) },
  }),
  output: z.object({ state: RemarkState, ver: z.int() }),
  refusals: [
    'not-found',
    'forbidden',
    'pupil-not-in-lesson',
    'own-child',
    'lesson-cancelled',
    'remark-kind-unknown',
    'remark-without-text',
    'remark-changed',
  ],
});
export type GiveRemark = InputOf<typeof GiveRemark>;
export type GiveRemarkAnswer = AnswerOf<typeof GiveRemark>;

/** The class teacher passes a remark on to the family, or keeps it back. */
export const PassRemark = command('journal.pass-remark.v1', {
  input: z.strictObject({ remarkId: Id, state: z.enum(['standing', 'withdrawn']), ver: z.int().min(1) }),
  output: z.object({ state: RemarkState, ver: z.int() }),
  refusals: ['not-found', 'forbidden', 'own-child', 'remark-changed'],
});
export type PassRemark = InputOf<typeof PassRemark>;
export type PassRemarkAnswer = AnswerOf<typeof PassRemark>;

/** Remarks of a class of some days, both ends included, with their counters; what was withdrawn adds to none. */
export const RemarksOfClass = query('journal.remarks-of-class.v1', {
  input: z.strictObject({ classId: Id, from: Day, until: Day }),
  output: z.object({
    mayPass: z.boolean(),
    remarks: z.array(
      z.object({
        ...{ remarkId: Id, pupilId: Id, subject: z.string(), day: Day, ...said },
        ...{ state: RemarkState, by: Id.nullable(), at: Instant, ver: z.int() },
      }),
    ),
    counters: z.array(
      z.object({
        pupilId: Id,
        behaviour: z.int(),
        performance: z.int(),
        praise: z.int(),
        countable: z.array(z.object({ title: z.string(), count: z.int() })),
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type RemarksOfClass = InputOf<typeof RemarksOfClass>;
export type RemarksOfClassAnswer = AnswerOf<typeof RemarksOfClass>;

/** A remark stands for the family, or does no longer. The text is told because the diary shows it. */
export const RemarkGiven = event('journal.remark-given.v1', {
  key: 'schoolId',
  about: 'remarkId',
  data: z.object({
    ...{ schoolId: SchoolKey, lessonId: Id, groupId: Id, subject: z.string(), day: Day },
    ...{ remarkId: Id, pupilId: Id, ...said },
    ...{ state: z.enum(['standing', 'withdrawn']), by: Id.nullable(), ver: z.int() },
  }),
});
export type RemarkGiven = DataOf<typeof RemarkGiven>;
