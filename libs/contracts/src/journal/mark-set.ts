import { z } from 'zod';
import { event, type DataOf } from '../message.ts';
import { Comment, Day, Id, MarkValue, SchoolKey, Weight } from '../vocabulary.ts';

const Sign = z.string().min(1).max(5);

/**
 * Marks of one lesson stand in the journal with these values; `ver` counts the values of a mark from 1.
 * `value` null: the mark was removed. `previous` is the value before, null where none was. `sign` is what a school lets stand
 * beside a number, `+` or `-`; with `value` null it is a symbol of the school instead of a mark, such as «н/о».
 */
export const MarkSet = event('journal.mark-set.v1', {
  key: 'schoolId',
  about: 'lessonId',
  data: z.object({
    schoolId: SchoolKey,
    lessonId: Id,
    groupId: Id,
    subject: z.string(),
    day: Day,
    by: Id.nullable(),
    /** The order a mark of a closed period was corrected by. */
    order: z.object({ number: z.string(), day: Day }).optional(),
    marks: z.array(
      z.object({
        markId: Id,
        workId: Id,
        pupilId: Id,
        part: z.int(),
        value: MarkValue.nullable(),
        previous: MarkValue.nullable(),
        sign: Sign.optional(),
        previousSign: Sign.optional(),
        comment: Comment.nullable(),
        /** The last day of a debt. */
        due: Day.nullable().optional(),
        /** The first mark of the pupil, where this one retakes it. */
        retakeOf: Id.nullable().optional(),
        ver: z.int().positive(),
      }),
    ),
    /** The works these marks belong to, as they were when the marks were set. */
    works: z.array(
      z.object({
        workId: Id,
        typeId: z.string(),
        /** «контрольная работа»: what families read; several works of a type carry the same words. */
        typeTitle: z.string(),
        title: z.string(),
        weight: Weight,
        counts: z.boolean(),
      }),
    ),
  }),
});
export type MarkSet = DataOf<typeof MarkSet>;
