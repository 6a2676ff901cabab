import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, MarkValue, SchoolKey, WrittenMark } from '../vocabulary.ts';

/** Why something is written after closing: in the words of whoever asks. */
const Reason = z.string().trim().min(1).max(500);
/** The school's order a closed period is corrected by. */
const Order = z.strictObject({ number: z.string().trim().min(1).max(40), day: Day, reason: Reason });

/** A teacher asks the head teacher to open a group's lessons again that are closed by age (N-34). */
export const RequestUnlock = command('journal.request-unlock.v1', {
  input: z.strictObject({ unlockId: Id, groupId: Id, reason: Reason }),
  refusals: ['not-found', 'forbidden', 'unlock-asked'],
});
export type RequestUnlock = InputOf<typeof RequestUnlock>;

/** The head teacher decides: the group opens for this teacher alone, for `closing.unlockDays` days after today, or stays closed. */
export const DecideUnlock = command('journal.decide-unlock.v1', {
  input: z.strictObject({ unlockId: Id, decision: z.enum(['granted', 'refused']) }),
  output: z.object({ until: Day.nullable() }),
  refusals: ['not-found', 'forbidden', 'unlock-decided'],
});
export type DecideUnlock = InputOf<typeof DecideUnlock>;
export type DecideUnlockAnswer = AnswerOf<typeof DecideUnlock>;

/** A period, or with `periodId` null the whole year, is closed for good: from now on it is corrected by order alone. */
export const ClosePeriod = command('journal.close-period.v1', {
  input: z.strictObject({ schoolId: SchoolKey, yearId: Id, periodId: Id.nullable() }),
  refusals: ['not-found', 'forbidden', 'period-not-over'],
});
export type ClosePeriod = InputOf<typeof ClosePeriod>;

/** A mark of a closed period is corrected by order; old and new stay, the family is told (N-35). */
export const CorrectMark = command('journal.correct-mark.v1', {
  input: z.strictObject({
    lessonId: Id,
    workId: Id,
    pupilId: Id,
    part: z.int().min(0).max(1),
    value: WrittenMark.nullable(),
    ver: z.int().min(0),
    order: Order,
  }),
  output: z.object({ ver: z.int() }),
  refusals: [
    ...(['not-found', 'forbidden', 'period-not-closed', 'order-not-yet', 'changed-meanwhile', 'work-unknown'] as const),
    ...(['value-not-in-scale', 'pupil-not-in-lesson', 'own-child', 'not-a-school-day', 'lesson-cancelled'] as const),
    ...(['mark-beside-absence', 'retake-unfit', 'due-too-early'] as const),
  ],
});
export type CorrectMark = InputOf<typeof CorrectMark>;
export type CorrectMarkAnswer = AnswerOf<typeof CorrectMark>;

/** A final of a closed period or year is corrected by order. */
export const CorrectFinal = command('journal.correct-final.v1', {
  input: z.strictObject({
    groupId: Id,
    pupilId: Id,
    kind: z.enum(['period', 'annual', 'exam', 'overall']),
    periodId: Id.nullable(),
    value: MarkValue.nullable(),
    ver: z.int().min(0),
    order: Order,
  }),
  output: z.object({ ver: z.int() }),
  refusals: [
    ...(['not-found', 'forbidden', 'period-not-closed', 'order-not-yet', 'changed-meanwhile'] as const),
    ...(['value-not-in-scale', 'final-unknown', 'pupil-not-in-group', 'own-child'] as const),
  ],
});
export type CorrectFinal = InputOf<typeof CorrectFinal>;
export type CorrectFinalAnswer = AnswerOf<typeof CorrectFinal>;

/** What is closed in the school's year, who asked to have a journal opened, and everything written after closing, newest first. */
export const ClosingOfSchool = query('journal.closing-of-school.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    yearId: Id,
    today: Day,
    /** The periods of the year in order, the year itself last. `over` once its last day has passed. */
    spans: z.array(
      z.object({
        periodId: Id.nullable(),
        title: z.string(),
        from: Day,
        until: Day,
        over: z.boolean(),
        closedBy: Id.nullable(),
        closedAt: Instant.nullable(),
      }),
    ),
    unlocks: z.array(
      z.object({
        unlockId: Id,
        groupId: Id,
        title: z.string(),
        teacherId: Id,
        reason: z.string(),
        askedAt: Instant,
        state: z.enum(['asked', 'granted', 'refused']),
        until: Day.nullable(),
        decidedBy: Id.nullable(),
      }),
    ),
    changes: z.array(
      z.object({
        what: z.enum(['mark', 'attendance', 'topic', 'homework', 'work', 'final']),
        groupId: Id,
        title: z.string(),
        pupilId: Id.nullable(),
        was: z.string(),
        value: z.string(),
        by: Id,
        at: Instant,
        reason: z.string(),
        order: z.object({ number: z.string(), day: Day }).nullable(),
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type ClosingOfSchool = InputOf<typeof ClosingOfSchool>;
export type ClosingOfSchoolAnswer = AnswerOf<typeof ClosingOfSchool>;

/** A period, or the year where `periodId` is null, is closed for good. */
export const PeriodClosed = event('journal.period-closed.v1', {
  key: 'schoolId',
  about: 'yearId',
  data: z.object({
    schoolId: SchoolKey,
    yearId: Id,
    periodId: Id.nullable(),
    from: Day,
    until: Day,
    by: Id.nullable(),
  }),
});
export type PeriodClosed = DataOf<typeof PeriodClosed>;

/** A teacher's request was decided; granted it holds up to and with the day `until`. */
export const UnlockDecided = event('journal.unlock-decided.v1', {
  key: 'schoolId',
  about: 'unlockId',
  data: z.object({
    schoolId: SchoolKey,
    unlockId: Id,
    groupId: Id,
    teacherId: Id,
    decision: z.enum(['granted', 'refused']),
    until: Day.nullable(),
    by: Id.nullable(),
  }),
});
export type UnlockDecided = DataOf<typeof UnlockDecided>;
