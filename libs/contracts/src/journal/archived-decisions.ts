import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, MarkValue } from '../vocabulary.ts';
import { AbsenceKind, AbsenceStatus } from './absences.ts';
import { TransferFinal, TransferMark } from './transfer-sheets.ts';

const Decision = z.object({
  value: MarkValue.nullable(),
  /** What was proposed when the teacher decided. */
  proposed: MarkValue.nullable(),
  /** The version of the former school's sheet that was counted; null or absent: none (N-37). */
  transferVer: z.int().nullable().optional(),
  by: Id.nullable(),
  at: Instant,
  ver: z.int(),
});

const column = { kind: z.enum(['period', 'annual', 'exam', 'overall']), periodId: Id.nullable() };

/**
 * What was decided about a journal over its year: finals with every decision on them, oldest first, all that was written after closing with
 * reason and order, and requests to have the journal opened again.
 */
export const ArchivedDecisions = query('journal.archived-decisions.v1', {
  input: z.strictObject({ groupId: Id }),
  output: z.object({
    /** The columns of the year in their order. */
    columns: z.array(z.object({ ...column, title: z.string(), from: Day, until: Day })),
    /** What pupils brought along in the subject from a former school, every version. */
    transfers: z
      .array(
        z.object({
          pupilId: Id,
          formerSchool: z.string(),
          subject: z.string(),
          marks: z.array(TransferMark),
          finals: z.array(TransferFinal),
          by: Id.nullable(),
          at: Instant,
          ver: z.int(),
        }),
      )
      .optional(),
    finals: z.array(z.object({ finalId: Id, pupilId: Id, ...column, decisions: z.array(Decision) })),
    changes: z.array(
      z.object({
        what: z.enum(['mark', 'attendance', 'topic', 'homework', 'work', 'final']),
        aboutId: Id,
        pupilId: Id.nullable(),
        ver: z.int(),
        was: z.string(),
        value: z.string(),
        by: Id,
        at: Instant,
        reason: z.string(),
        unlockId: Id.nullable(),
        order: z.object({ number: z.string(), day: Day }).nullable(),
      }),
    ),
    unlocks: z.array(
      z.object({
        unlockId: Id,
        teacherId: Id,
        reason: z.string(),
        askedAt: Instant,
        state: z.enum(['asked', 'granted', 'refused']),
        until: Day.nullable(),
        decidedBy: Id.nullable(),
        decidedAt: Instant.nullable(),
      }),
    ),
  }),
  refusals: ['not-found'],
  askedBy: ['ops'],
});
export type ArchivedDecisions = InputOf<typeof ArchivedDecisions>;
export type ArchivedDecisionsAnswer = AnswerOf<typeof ArchivedDecisions>;

/** Absences of a class's pupils that were announced or excused in its year; days both included. */
export const ArchivedAbsences = query('journal.archived-absences.v1', {
  input: z.strictObject({ classId: Id }),
  output: z.object({
    notices: z.array(
      z.object({
        noticeId: Id,
        pupilId: Id,
        from: Day,
        until: Day,
        kind: AbsenceKind,
        status: AbsenceStatus,
        steps: z.array(
          z.object({ status: AbsenceStatus, by: Id.nullable(), role: z.string().nullable(), at: Instant }),
        ),
      }),
    ),
    excuses: z.array(
      z.object({
        excuseId: Id,
        pupilId: Id,
        from: Day,
        until: Day,
        kind: z.enum(['ill', 'excused', 'unexcused']),
        certificate: z.boolean(),
        by: Id.nullable(),
        at: Instant,
      }),
    ),
  }),
  refusals: ['not-found'],
  askedBy: ['ops'],
});
export type ArchivedAbsences = InputOf<typeof ArchivedAbsences>;
export type ArchivedAbsencesAnswer = AnswerOf<typeof ArchivedAbsences>;
