import { z } from 'zod';
import { command, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id } from '../vocabulary.ts';

/**
 * Columns of one journal stand in another of the same school too: kind, title and parts, never a mark (N-21). Each goes to the
 * group's lesson of the same day, else to its next one; what finds no lesson until the end of the year is named in `left`. The weight
 * is that of the kind on the new day. Copied a second time, a column stays one.
 */
export const CopyWorks = command('journal.copy-works.v1', {
  input: z.strictObject({ groupId: Id, fromGroupId: Id, workIds: z.array(Id).min(1).max(40) }),
  output: z.object({
    works: z.array(z.object({ workId: Id, lessonId: Id, day: Day })),
    left: z.array(Id),
  }),
  refusals: ['not-found', 'forbidden', 'work-unknown', 'lesson-cancelled'],
});
export type CopyWorks = InputOf<typeof CopyWorks>;
export type CopyWorksAnswer = AnswerOf<typeof CopyWorks>;
