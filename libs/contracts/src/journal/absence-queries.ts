import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { AttendanceCode, Clock, Day, Id, Instant, Role } from '../vocabulary.ts';
import { AbsenceDecider, AbsenceKind, AbsenceStatus } from './absences.ts';

/**
 * Counts over the lessons whose attendance was checked. missed = ill + excused + unexcused; `unexplained` is the part of the
 * unexcused nobody has cleared yet. `late` lessons with `lateMinutes` together, as far as minutes were written down.
 */
export const AbsenceCounts = z.object({
  lessons: z.int(),
  missed: z.int(),
  ill: z.int(),
  excused: z.int(),
  unexcused: z.int(),
  unexplained: z.int(),
  late: z.int(),
  lateMinutes: z.int(),
  fullDays: z.int(),
});
export type AbsenceCounts = z.infer<typeof AbsenceCounts>;

const MissedLesson = z.object({
  lessonId: Id,
  day: Day,
  number: z.int(),
  subject: z.string(),
  code: AttendanceCode,
  minutes: z.int().nullable(),
  checked: z.boolean(),
});

/** An announcement with who and when (N-24). */
const AbsenceNotice = z.object({
  noticeId: Id,
  pupilId: Id,
  from: Day,
  until: Day,
  kind: AbsenceKind,
  decider: AbsenceDecider,
  status: AbsenceStatus,
  by: Id.nullable(),
  byRole: Role.nullable(),
  at: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  ver: z.int(),
});

/** Who of a class was away on these days, both ends included, and what is announced from `from` on. */
export const AbsencesOfClass = query('journal.absences-of-class.v1', {
  input: z.strictObject({ classId: Id, from: Day, until: Day }),
  output: z.object({
    classId: Id,
    title: z.string(),
    mayExcuse: z.boolean(),
    /** Earlier absences are closed for excuses; null: nothing is. */
    excusableFrom: Day.nullable(),
    pupils: z.array(
      z.object({
        pupilId: Id,
        counts: AbsenceCounts,
        missed: z.array(MissedLesson),
        /** Lessons missed of all of the calendar month of `until`, where the school must act (`attendance.monthAlertShare`). */
        alert: z.object({ missed: z.int(), lessons: z.int() }).nullable().optional(),
      }),
    ),
    notices: z.array(AbsenceNotice),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type AbsencesOfClass = InputOf<typeof AbsencesOfClass>;
export type AbsencesOfClassAnswer = AnswerOf<typeof AbsencesOfClass>;

/** The classes the caller leads, or all of the school for its heads. */
export const ClassesToLead = query('journal.classes-to-lead.v1', {
  input: z.strictObject({}),
  output: z.object({
    today: Day,
    classes: z.array(
      z.object({
        classId: Id,
        title: z.string(),
        mine: z.boolean(),
        /** Pupils of the class on 20 September, frozen since (N-02); null before. */
        headCount: z.object({ day: Day, pupils: z.int() }).nullable().optional(),
      }),
    ),
  }),
  refusals: ['forbidden'],
});
export type ClassesToLeadAnswer = AnswerOf<typeof ClassesToLead>;

/** One pupil's absences of some days, both ends included, as the family sees them, and what may be announced. */
export const AbsencesOfPupil = query('journal.absences-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id, from: Day, until: Day }),
  output: z.object({
    pupilId: Id,
    counts: AbsenceCounts,
    missed: z.array(MissedLesson),
    notices: z.array(AbsenceNotice),
    /** null: the caller may not announce (a minor pupil). `deadline` is the school's time for the same day. */
    announce: z.object({ earliest: Day, deadline: Clock, leaveDays: z.int(), mostDays: z.int() }).nullable(),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type AbsencesOfPupil = InputOf<typeof AbsencesOfPupil>;
export type AbsencesOfPupilAnswer = AnswerOf<typeof AbsencesOfPupil>;
