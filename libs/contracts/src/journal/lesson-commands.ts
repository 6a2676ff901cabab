import { z } from 'zod';
import { command, type AnswerOf, type InputOf } from '../message.ts';
import { AttendanceCode, Day, Id, Weight } from '../vocabulary.ts';
import { HomeworkLink } from './homework-files.ts';

/** Who was there. `checked` says that the roll was called: only then is a pupil without a code present. A code of null takes the entry back. */
export const RecordAttendance = command('journal.record-attendance.v1', {
  input: z.strictObject({
    lessonId: Id,
    checked: z.boolean(),
    pupils: z
      .array(
        z.strictObject({
          pupilId: Id,
          code: AttendanceCode.nullable(),
          minutes: z.int().min(1).max(90).nullable(),
          ver: z.int().min(0),
        }),
      )
      .max(60),
  }),
  output: z.object({ pupils: z.array(z.object({ pupilId: Id, code: AttendanceCode.nullable(), ver: z.int() })) }),
  refusals: [
    'not-found',
    'forbidden',
    'pupil-not-in-lesson',
    'changed-meanwhile',
    'not-a-school-day',
    'lesson-cancelled',
    'subject-not-open',
    'lesson-closed',
    'period-closed',
    'own-child',
  ],
});
export type RecordAttendance = InputOf<typeof RecordAttendance>;
export type RecordAttendanceAnswer = AnswerOf<typeof RecordAttendance>;

/** The topic of a lesson, in the teacher's words; empty takes it back. `ver` of the lesson's topic as seen, 0 at first. */
export const GiveTopic = command('journal.give-topic.v1', {
  input: z.strictObject({ lessonId: Id, topic: z.string().max(500), ver: z.int().min(0) }),
  output: z.object({ ver: z.int() }),
  refusals: [
    'not-found',
    'forbidden',
    'changed-meanwhile',
    'lesson-cancelled',
    'subject-not-open',
    'lesson-closed',
    'period-closed',
  ],
});
export type GiveTopic = InputOf<typeof GiveTopic>;
export type GiveTopicAnswer = AnswerOf<typeof GiveTopic>;

/** Entered later than the school's time on the eve of the day it is due, or asked over days off. */
const HomeworkWarning = z.enum(['posted-late', 'over-weekend']);
export type HomeworkWarning = z.infer<typeof HomeworkWarning>;

/**
 * Homework given on a lesson, due on the group's next lesson unless `due` says otherwise.
 * `kind` none: «не задано», said outright. `pupilIds` null: the whole group. Links and files that are not named stay as they stand.
 */
export const GiveHomework = command('journal.give-homework.v1', {
  input: z.strictObject({
    homeworkId: Id,
    lessonId: Id,
    kind: z.enum(['task', 'none', 'withdrawn']),
    text: z.string().max(2000),
    due: z.union([z.strictObject({ lessonId: Id }), z.strictObject({ day: Day }), z.null()]),
    pupilIds: z.array(Id).max(60).nullable(),
    links: z.array(HomeworkLink).max(10).optional(),
    fileIds: z.array(Id).max(10).optional(),
    ver: z.int().min(0),
  }),
  output: z.object({
    homeworkId: Id,
    dueLessonId: Id.nullable(),
    dueDay: Day.nullable(),
    ver: z.int(),
    /** What it does not keep of the school's norms; it is given all the same. */
    warnings: z.array(HomeworkWarning).optional(),
  }),
  refusals: [
    'not-found',
    'forbidden',
    'changed-meanwhile',
    'pupil-not-in-lesson',
    'lesson-cancelled',
    'subject-not-open',
    'lesson-closed',
    'period-closed',
    'not-a-school-day',
    'file-incomplete',
    'homework-over-weekend',
  ],
});
export type GiveHomework = InputOf<typeof GiveHomework>;
export type GiveHomeworkAnswer = AnswerOf<typeof GiveHomework>;

/** A work of a lesson: one column of the journal. The weight follows from the type on the day of the lesson. */
export const PlanWork = command('journal.plan-work.v1', {
  input: z.strictObject({
    workId: Id,
    lessonId: Id,
    typeId: z.string().max(40),
    title: z.string().max(120),
    parts: z.int().min(1).max(2),
    /** Why a control work stands beside others of its day or week. */
    reason: z.string().max(300).regex(/\S/).optional(),
    ver: z.int().min(0),
  }),
  output: z.object({ workId: Id, weight: Weight, counts: z.boolean(), ver: z.int() }),
  refusals: [
    'not-found',
    'forbidden',
    'changed-meanwhile',
    'work-unknown',
    'lesson-cancelled',
    'subject-not-open',
    'control-of-day',
    'control-of-week',
    'lesson-closed',
    'period-closed',
  ],
});
export type PlanWork = InputOf<typeof PlanWork>;
export type PlanWorkAnswer = AnswerOf<typeof PlanWork>;

/** The weight of a kind of work for the whole school, from a day on; works before that day keep theirs. */
export const SetWorkType = command('journal.set-work-type.v1', {
  input: z.strictObject({
    schoolId: z.string(),
    typeId: z.string().regex(/^[a-z][a-z-]{0,39}$/),
    title: z.string().min(1).max(60),
    weight: Weight,
    counts: z.boolean(),
    from: Day,
  }),
  refusals: ['forbidden', 'not-found'],
  askedBy: ['gateway', 'ops'],
});
export type SetWorkType = InputOf<typeof SetWorkType>;
