import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Id, Instant } from '../vocabulary.ts';

const Topic = z.object({ title: z.string(), hours: z.int() });
/** A spreadsheet whole, CSV or XLSX, base64: at most 256 KiB before encoding. */
const File = { groupId: Id, name: z.string().min(1).max(120), content: z.base64().max(349_528) };

/** What a spreadsheet would make of a group's plan. Each fault names its row, from 1, and the letter of its column. */
export const PreviewPlan = query('journal.preview-plan.v1', {
  input: z.strictObject(File),
  output: z.object({
    digest: z.string(),
    topics: z.array(Topic),
    hours: z.int(),
    /** True when the plan stands like this already. */
    isSame: z.boolean(),
    /** At most 50 of them. */
    faults: z.array(z.object({ row: z.int(), column: z.string(), ru: z.string(), en: z.string() })),
    faultsInAll: z.int(),
  }),
  refusals: ['not-found', 'forbidden', 'plan-unreadable', 'plan-empty'],
});
export type PreviewPlan = InputOf<typeof PreviewPlan>;
export type PreviewPlanAnswer = AnswerOf<typeof PreviewPlan>;

/** Makes the spreadsheet the group's plan, all of it or nothing. The same file again changes nothing. */
export const ImportPlan = command('journal.import-plan.v1', {
  input: z.strictObject({ ...File, digest: z.string().max(60) }),
  output: z.object({ ver: z.int(), topics: z.int(), hours: z.int() }),
  refusals: ['not-found', 'forbidden', 'plan-unreadable', 'plan-empty', 'plan-faulty', 'import-changed'],
});
export type ImportPlan = InputOf<typeof ImportPlan>;
export type ImportPlanAnswer = AnswerOf<typeof ImportPlan>;

/**
 * A group's plan against the fact in hours: of each topic and in all hours = kept + cancelled + planned.
 * `ver` 0: nobody planned yet.
 */
export const PlanOfGroup = query('journal.plan-of-group.v1', {
  input: z.strictObject({ groupId: Id }),
  output: z.object({
    ver: z.int(),
    writable: z.boolean(),
    topics: z.array(z.object({ ...Topic.shape, kept: z.int(), cancelled: z.int(), planned: z.int() })),
    totals: z.object({ hours: z.int(), kept: z.int(), cancelled: z.int(), planned: z.int() }),
    /** Planned hours for which the timetable has no lesson. */
    withoutLesson: z.int(),
    /** Lessons for which the plan has no hour. */
    beyondPlan: z.int(),
    /** The topic whose turn it is, of every lesson without one, as long as the plan has hours. */
    offers: z.array(z.object({ lessonId: Id, topic: z.string() })),
    /** Newest first: each correction with its author and time. */
    versions: z.array(z.object({ ver: z.int(), name: z.string(), hours: z.int(), by: Id.nullable(), at: Instant })),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type PlanOfGroup = InputOf<typeof PlanOfGroup>;
export type PlanOfGroupAnswer = AnswerOf<typeof PlanOfGroup>;
