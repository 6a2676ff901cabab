import { z } from 'zod';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { HomeworkFile, HomeworkLink } from './homework-files.ts';
import { AttendanceCode, Clock, Day, Id, Instant, Role, Scale, Weight, WrittenMark } from '../vocabulary.ts';
import { SettingWord } from './settings.ts';
import { SubstitutionKind } from './substitutions.ts';

const Work = z.object({
  workId: Id,
  typeId: z.string(),
  title: z.string(),
  weight: Weight,
  counts: z.boolean(),
  parts: z.int(),
  ver: z.int(),
});

/**
 * One journal page: a group's lessons of some days, both ends included, with everything that stands in them.
 * Ids only; names are asked for apart. `until` of a pupil is the first day outside the group.
 */
export const ClassJournal = query('journal.class-journal.v1', {
  input: z.strictObject({ groupId: Id, from: Day, until: Day }),
  output: z.object({
    groupId: Id,
    schoolId: z.string(),
    title: z.string(),
    subject: z.string(),
    scale: Scale,
    classTitles: z.array(z.string()),
    teacherIds: z.array(Id),
    /** The day from which the subject is kept here (F-052); absent when it always was. */
    keptFrom: Day.optional(),
    /** What the caller may do with lessons of this page. */
    writable: z.boolean(),
    /** True for whoever corrects marks of a closed period by order (N-35). */
    correctable: z.boolean().optional(),
    periods: z.array(z.object({ periodId: Id, kind: z.string(), title: z.string(), from: Day, until: Day })),
    workTypes: z.array(z.object({ typeId: z.string(), title: z.string(), weight: Weight, counts: z.boolean() })),
    /** Thresholds of the proposed mark, hundredths, rising: for 3, 4, 5. */
    thresholds: z.array(z.int()),
    /** What the school set about marks and countable remarks, dated: `settingOn` of `@parta/school` says what holds on a lesson's day. */
    settings: z.array(z.object({ name: z.string(), from: Day, value: SettingWord })),
    pupils: z.array(z.object({ pupilId: Id, from: Day, until: Day.nullable(), ownChild: z.boolean() })),
    lessons: z.array(
      z.object({
        lessonId: Id,
        day: Day,
        number: z.int(),
        starts: Clock,
        ends: Clock,
        room: z.string(),
        teacherIds: z.array(Id),
        /** Who gave or gives it instead; absent or null: as planned. */
        actualIds: z.array(Id).nullable().optional(),
        status: z.enum(['planned', 'kept', 'cancelled']),
        writable: z.boolean(),
        /** Marks alone may be written: a class teacher's right by `rights.classTeacherMarks`. */
        marksWritable: z.boolean().optional(),
        /** Why its own teacher cannot write in it any more: by age until it is unlocked, with its period or the year for good. */
        closed: z.enum(['age', 'period', 'year']).nullable().optional(),
        /** Why the caller cannot write in it whether it is closed or not: it is another teacher's, on a day without school, before the subject is kept here. */
        barred: z.enum(['other-teacher', 'no-school', 'not-open']).nullable().optional(),
        checked: z.boolean(),
        topic: z.string(),
        topicVer: z.int(),
        /** The first work is the column a typed digit goes to; its id stands here even before the first mark. */
        works: z.array(Work),
        homework: z.array(
          z.object({
            homeworkId: Id,
            kind: z.enum(['task', 'none']),
            text: z.string(),
            dueDay: Day.nullable(),
            dueLessonId: Id.nullable(),
            /** null: the whole group. */
            pupilIds: z.array(Id).nullable().optional(),
            links: z.array(HomeworkLink).optional(),
            files: z.array(HomeworkFile).optional(),
            ver: z.int(),
          }),
        ),
      }),
    ),
    marks: z.array(
      z.object({
        markId: Id,
        workId: Id,
        lessonId: Id,
        pupilId: Id,
        part: z.int(),
        value: WrittenMark.nullable(),
        comment: z.string().nullable(),
        due: Day.nullable(),
        retakeOf: Id.nullable(),
        by: Id.nullable(),
        at: Instant,
        ver: z.int(),
      }),
    ),
    attendance: z.array(
      z.object({
        lessonId: Id,
        pupilId: Id,
        code: AttendanceCode.nullable(),
        minutes: z.int().nullable(),
        ver: z.int(),
      }),
    ),
    /** The school's letters, in the order of its table. */
    attendanceCodes: z.array(z.object({ letter: z.string(), code: AttendanceCode })).optional(),
    /**
     * Absences to confirm where the roll was not called yet: announced, then with the role of whoever said so, or seen in an earlier
     * lesson of the day. No count knows them.
     */
    expected: z
      .array(
        z.object({
          lessonId: Id,
          pupilId: Id,
          code: AttendanceCode,
          from: z.enum(['announced', 'earlier']),
          toldBy: Role.nullable().optional(),
        }),
      )
      .optional(),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type ClassJournal = InputOf<typeof ClassJournal>;
export type ClassJournalAnswer = AnswerOf<typeof ClassJournal>;

/** The journals the caller may open: own groups for a teacher, all of the school for its head. */
export const MyJournals = query('journal.my-journals.v1', {
  input: z.strictObject({}),
  output: z.object({
    journals: z.array(
      z.object({
        groupId: Id,
        title: z.string(),
        subject: z.string(),
        classTitles: z.array(z.string()),
        mine: z.boolean(),
      }),
    ),
  }),
  refusals: ['forbidden'],
});
export type MyJournalsAnswer = AnswerOf<typeof MyJournals>;

/** The caller's own lessons of some days, both ends included, with what is still missing in each. */
export const LessonsOfTeacher = query('journal.lessons-of-teacher.v1', {
  input: z.strictObject({ from: Day, until: Day }),
  output: z.object({
    lessons: z.array(
      z.object({
        lessonId: Id,
        groupId: Id,
        title: z.string(),
        subject: z.string(),
        classTitles: z.array(z.string()),
        day: Day,
        number: z.int(),
        starts: Clock,
        ends: Clock,
        room: z.string(),
        status: z.enum(['planned', 'kept', 'cancelled']),
        checked: z.boolean(),
        topic: z.string(),
        homework: z.enum(['given', 'none', 'not-entered']),
        pupils: z.int(),
        marked: z.int(),
        /** Set where the lesson is not as the timetable has it; `caller` is whom the asker is in it, `tasks` what the absent teacher left. */
        change: z
          .object({
            kind: SubstitutionKind,
            caller: z.enum(['substitute', 'replaced', 'teacher']),
            plannedIds: z.array(Id),
            teacherIds: z.array(Id),
            tasks: z.string(),
          })
          .optional(),
      }),
    ),
  }),
  refusals: ['forbidden'],
});
export type LessonsOfTeacher = InputOf<typeof LessonsOfTeacher>;
export type LessonsOfTeacherAnswer = AnswerOf<typeof LessonsOfTeacher>;

/** Every value a mark ever had, oldest first, with author and time. */
export const MarkHistory = query('journal.mark-history.v1', {
  input: z.strictObject({ markId: Id }),
  output: z.object({
    values: z.array(
      z.object({
        value: WrittenMark.nullable(),
        comment: z.string().nullable(),
        due: Day.nullable(),
        retakeOf: Id.nullable(),
        by: Id.nullable(),
        at: Instant,
        ver: z.int(),
        /** Why it was written after closing, and by which order; null for what was written in time (N-35). */
        late: z
          .object({ reason: z.string(), order: z.object({ number: z.string(), day: Day }).nullable() })
          .nullable()
          .optional(),
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type MarkHistory = InputOf<typeof MarkHistory>;
export type MarkHistoryAnswer = AnswerOf<typeof MarkHistory>;
