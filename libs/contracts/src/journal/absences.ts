import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf } from '../message.ts';
import { Day, Id, SchoolKey } from '../vocabulary.ts';

export const AbsenceStatus = z.enum(['waiting', 'granted', 'declined', 'withdrawn']);
export type AbsenceStatus = z.infer<typeof AbsenceStatus>;

/** Why a pupil will be away. Never a word on the illness: no field takes one. */
export const AbsenceKind = z.enum(['ill', 'leave']);
/** Who decides on it: the class teacher, on leave longer than `attendance.leaveDays` the head. */
export const AbsenceDecider = z.enum(['classTeacher', 'head']);

/**
 * A pupil will be away on these days, both included. A guardian or an adult pupil says so until the school's deadline; the office and
 * the class teacher enter what they were told.
 */
export const AnnounceAbsence = command('journal.announce-absence.v1', {
  input: z.strictObject({ noticeId: Id, pupilId: Id, from: Day, until: Day, kind: AbsenceKind }),
  output: z.object({ status: AbsenceStatus, decider: AbsenceDecider, ver: z.int() }),
  refusals: [
    'not-found',
    'forbidden',
    'minor-cannot-announce',
    'announce-too-late',
    'absence-days-wrong',
    'absence-announced',
  ],
});
export type AnnounceAbsence = InputOf<typeof AnnounceAbsence>;
export type AnnounceAbsenceAnswer = AnswerOf<typeof AnnounceAbsence>;

/** What was announced is taken back; it stays on record. `ver` as it was seen. */
export const WithdrawAbsence = command('journal.withdraw-absence.v1', {
  input: z.strictObject({ noticeId: Id, ver: z.int().min(1) }),
  output: z.object({ status: AbsenceStatus, ver: z.int() }),
  refusals: ['not-found', 'forbidden', 'minor-cannot-announce', 'absence-changed'],
});
export type WithdrawAbsence = InputOf<typeof WithdrawAbsence>;
export type WithdrawAbsenceAnswer = AnswerOf<typeof WithdrawAbsence>;

/** The class teacher, or for long leave the head, says yes or no. */
export const DecideAbsence = command('journal.decide-absence.v1', {
  input: z.strictObject({ noticeId: Id, decision: z.enum(['granted', 'declined']), ver: z.int().min(1) }),
  output: z.object({ status: AbsenceStatus, ver: z.int() }),
  refusals: ['not-found', 'forbidden', 'head-decides', 'absence-changed'],
});
export type DecideAbsence = InputOf<typeof DecideAbsence>;
export type DecideAbsenceAnswer = AnswerOf<typeof DecideAbsence>;

/**
 * The class teacher clears the absences of one pupil in a range of days, both included: all lessons of it.
 * `certificate`: a paper was shown; what is written on it is not kept.
 */
export const ExcuseAbsences = command('journal.excuse-absences.v1', {
  input: z.strictObject({
    excuseId: Id,
    pupilId: Id,
    from: Day,
    until: Day,
    kind: z.enum(['ill', 'excused', 'unexcused']),
    certificate: z.boolean(),
  }),
  output: z.object({ lessonIds: z.array(Id) }),
  refusals: ['not-found', 'forbidden', 'own-child', 'absence-days-wrong', 'no-absence', 'excuse-closed'],
});
export type ExcuseAbsences = InputOf<typeof ExcuseAbsences>;
export type ExcuseAbsencesAnswer = AnswerOf<typeof ExcuseAbsences>;

/** An announced absence stands so from now on; the reason is not told. */
export const AbsenceAnnounced = event('journal.absence-announced.v1', {
  key: 'schoolId',
  about: 'noticeId',
  data: z.object({
    schoolId: SchoolKey,
    noticeId: Id,
    pupilId: Id,
    from: Day,
    until: Day,
    status: AbsenceStatus,
    decider: AbsenceDecider,
    by: Id.nullable(),
    ver: z.int(),
  }),
});
export type AbsenceAnnounced = DataOf<typeof AbsenceAnnounced>;
