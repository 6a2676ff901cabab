import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { AttendanceCode, Comment, Day, Id, Instant, WrittenMark } from '../vocabulary.ts';
import { ClassJournal } from './journal-queries.ts';
import { RemarkKind, RemarkState } from './remarks.ts';
import { SubstitutionKind } from './substitutions.ts';

const Order = z.object({ number: z.string(), day: Day });

/** A value a mark had. `late`: why it was written after closing, and by which order. */
const PastValue = z.object({
  markId: Id,
  value: WrittenMark.nullable(),
  comment: z.string().nullable(),
  due: Day.nullable().optional(),
  retakeOf: Id.nullable().optional(),
  late: z.object({ reason: z.string(), order: Order.nullable() }).nullable().optional(),
  by: Id.nullable(),
  at: Instant,
  ver: z.int(),
});

const PastCode = z.object({
  lessonId: Id,
  pupilId: Id,
  code: AttendanceCode.nullable(),
  minutes: z.int().nullable(),
  by: Id.nullable(),
  at: Instant,
  ver: z.int(),
});

const said = { kind: RemarkKind, title: z.string(), text: Comment, state: RemarkState };

/** A remark with every step of it, oldest first: the first one is its author's. */
const ArchivedRemark = z.object({
  ...{ remarkId: Id, lessonId: Id, pupilId: Id, day: Day, ...said, ver: z.int() },
  steps: z.array(z.object({ ...said, by: Id.nullable(), at: Instant })),
});

/** What became of a lesson, every version of it: who had to give it and who gave it. `planned`: as the timetable has it again. */
const ArchivedSubstitution = z.object({
  lessonId: Id,
  ver: z.int(),
  kind: z.union([SubstitutionKind, z.literal('planned')]),
  instead: z.string().nullable(),
  withLessonId: Id.nullable(),
  planned: z.object({ day: Day, number: z.int(), room: z.string() }),
  plannedIds: z.array(Id),
  teacherIds: z.array(Id),
  by: Id.nullable(),
  at: Instant,
});

/**
 * Some days of a journal as they go into the archive: the page, every value each of its marks ever had, and in `traces` every code of
 * its attendance, its remarks and what became of its lessons.
 */
export const ArchivedJournal = query('journal.archived-journal.v1', {
  input: z.strictObject({ groupId: Id, from: Day, until: Day }),
  output: z.object({
    page: ClassJournal.output!,
    history: z.array(PastValue),
    traces: z
      .object({
        attendance: z.array(PastCode),
        remarks: z.array(ArchivedRemark),
        substitutions: z.array(ArchivedSubstitution),
      })
      .optional(),
  }),
  refusals: ['not-found'],
  askedBy: ['ops'],
});
export type ArchivedJournal = InputOf<typeof ArchivedJournal>;
export type ArchivedJournalAnswer = AnswerOf<typeof ArchivedJournal>;
