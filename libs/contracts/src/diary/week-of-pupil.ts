import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { query, signal, type AnswerOf, type DataOf, type InputOf } from '../message.ts';
import { HomeworkFile, HomeworkLink } from '../journal/homework-files.ts';
import { AttendanceCode, Clock, Day, Id, Instant, Weight } from '../vocabulary.ts';
import { WeekMark } from './shown-mark.ts';
import { RemarkKind } from '../journal/remarks.ts';
import { SubstitutionKind } from '../journal/substitutions.ts';

/** Without links and files where there are none. */
const WeekHomework = z.object({
  homeworkId: Id,
  text: z.string(),
  givenOn: Day,
  at: Instant,
  links: z.array(HomeworkLink).optional(),
  files: z.array(HomeworkFile).optional(),
});

/** What a teacher said of the pupil at the lesson; `title` names a kind the school counts and is empty for the others. */
const WeekRemark = z.object({
  remarkId: Id,
  kind: RemarkKind,
  title: z.string(),
  text: z.string(),
  by: Id.nullable(),
  at: Instant,
});

const WeekLesson = z.object({
  lessonId: Id,
  number: z.int(),
  starts: Clock,
  ends: Clock,
  subject: z.string(),
  room: z.string(),
  teacherIds: z.array(Id),
  status: z.enum(['planned', 'kept', 'cancelled']),
  /** How the lesson differs from the timetable; absent where it does not. `from` is its place there, null where it stays; `room` the one it had, where it has another now. */
  change: z
    .object({
      kind: SubstitutionKind,
      instead: z.string().nullable(),
      plannedIds: z.array(Id),
      from: z.object({ day: Day, number: z.int() }).nullable(),
      room: z.string().optional(),
    })
    .optional(),
  topic: z.string(),
  /** What is asked for this lesson; `none` was said outright, `not-entered` is silence. */
  homeworkState: z.enum(['given', 'none', 'not-entered']),
  homework: z.array(WeekHomework),
  marks: z.array(WeekMark),
  attendance: z.object({ code: AttendanceCode, minutes: z.int().nullable() }).nullable(),
  /** Works announced for the lesson that carry weight, without marks yet. */
  planned: z.array(z.object({ workId: Id, workType: z.string(), title: z.string(), weight: Weight })),
  /** What stands for the family; absent where there is none. */
  remarks: z.array(WeekRemark).optional(),
});

/** How often the week says what of behaviour (F-070); lessons missed and late ones where the roll was called only. */
const WeekBehaviour = z.object({
  praise: z.int(),
  behaviour: z.int(),
  performance: z.int(),
  countable: z.array(z.object({ title: z.string(), count: z.int() })),
  missed: z.int(),
  late: z.int(),
});

/** A pupil's week as one document: the answer is stored ready (gzip) and passed through. Ids only, names are asked for apart. */
export const WeekOfPupil = query('diary.week-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id, monday: Day }),
  output: z.object({
    pupilId: Id,
    monday: Day,
    classTitle: z.string(),
    /** null outside every period: holidays. */
    period: z.object({ title: z.string(), kind: z.string(), from: Day, until: Day }).nullable(),
    weekOfYear: z.int(),
    /** Why the grid is empty, if it is: the cause and who mends it (P-02). */
    state: z.enum(['lessons', 'holidays', 'no-timetable', 'not-enrolled', 'outside-year']),
    holiday: z.string().nullable(),
    days: z.array(z.object({ day: Day, off: z.string().nullable(), lessons: z.array(WeekLesson) })),
    /** Of a week with lessons. */
    behaviour: WeekBehaviour.optional(),
    /** The class teacher's word under the week; absent where there is none. */
    classRemark: z.object({ text: z.string(), by: Id.nullable(), at: Instant }).optional(),
    updatedAt: Instant,
  }),
  refusals: [...STILL_HEARING, 'not-found', 'week-out-of-range'],
  bytes: true,
});
export type WeekOfPupil = InputOf<typeof WeekOfPupil>;
export type WeekOfPupilAnswer = AnswerOf<typeof WeekOfPupil>;

/** Somebody who has this week open asks again; `monday` null: whichever week of this pupil is open. May be lost. */
export const WeekChanged = signal('diary.week-changed.v1', {
  data: z.object({ pupilId: Id, monday: Day.nullable(), rev: z.string() }),
});
export type WeekChanged = DataOf<typeof WeekChanged>;
