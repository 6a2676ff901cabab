import { z } from 'zod';
import { event, signal, type DataOf } from '../message.ts';
import { HomeworkFile, HomeworkLink } from './homework-files.ts';
import { AttendanceCode, Clock, Day, Id, SchoolKey, Weight } from '../vocabulary.ts';

const ofLesson = { schoolId: SchoolKey, lessonId: Id, groupId: Id, subject: z.string(), day: Day };

/** Dated lessons of one group stand in the plan, new or changed; at most 200 at once. */
export const LessonsPlanned = event('journal.lessons-planned.v1', {
  key: 'schoolId',
  about: 'groupId',
  data: z.object({
    schoolId: SchoolKey,
    groupId: Id,
    subject: z.string(),
    lessons: z
      .array(
        z.object({
          lessonId: Id,
          day: Day,
          number: z.int().min(0).max(12),
          starts: Clock,
          ends: Clock,
          teacherIds: z.array(Id),
          room: z.string(),
          ver: z.int(),
        }),
      )
      .max(200),
  }),
});
export type LessonsPlanned = DataOf<typeof LessonsPlanned>;

/** Planned lessons that a new timetable took back; kept lessons are never among them. */
export const LessonsWithdrawn = event('journal.lessons-withdrawn.v1', {
  key: 'schoolId',
  about: 'groupId',
  data: z.object({
    schoolId: SchoolKey,
    groupId: Id,
    lessons: z.array(z.object({ lessonId: Id, day: Day, ver: z.int() })).max(500),
  }),
});
export type LessonsWithdrawn = DataOf<typeof LessonsWithdrawn>;

/** Days on which the school does not teach, of the whole year: holidays and official days off. The whole list, which replaces the former. `until` is the last day of a holiday. */
export const SchoolDaysSet = event('journal.school-days-set.v1', {
  key: 'schoolId',
  about: 'aboutId',
  data: z.object({
    schoolId: SchoolKey,
    aboutId: Id,
    holidays: z.array(z.object({ title: z.string(), from: Day, until: Day })),
    daysOff: z.array(Day),
    ver: z.int(),
  }),
});
export type SchoolDaysSet = DataOf<typeof SchoolDaysSet>;

/** Who was there at a lesson. `was` is the code before. */
export const AttendanceRecorded = event('journal.attendance-recorded.v1', {
  key: 'schoolId',
  about: 'lessonId',
  data: z.object({
    ...ofLesson,
    checked: z.boolean(),
    by: Id.nullable(),
    pupils: z.array(
      z.object({
        pupilId: Id,
        code: AttendanceCode.nullable(),
        was: AttendanceCode.nullable(),
        minutes: z.int().nullable(),
        ver: z.int(),
      }),
    ),
    ver: z.int(),
  }),
});
export type AttendanceRecorded = DataOf<typeof AttendanceRecorded>;

export const TopicGiven = event('journal.topic-given.v1', {
  key: 'schoolId',
  about: 'lessonId',
  data: z.object({ ...ofLesson, topic: z.string(), by: Id.nullable(), ver: z.int() }),
});
export type TopicGiven = DataOf<typeof TopicGiven>;

/** Homework stands: given on `lessonId`, due on `dueLessonId` or `dueDay`. */
export const HomeworkGiven = event('journal.homework-given.v1', {
  key: 'schoolId',
  about: 'homeworkId',
  data: z.object({
    ...ofLesson,
    homeworkId: Id,
    kind: z.enum(['task', 'none', 'withdrawn']),
    text: z.string(),
    dueLessonId: Id.nullable(),
    dueDay: Day.nullable(),
    pupilIds: z.array(Id).nullable(),
    links: z.array(HomeworkLink).optional(),
    files: z.array(HomeworkFile).optional(),
    by: Id.nullable(),
    ver: z.int(),
  }),
});
export type HomeworkGiven = DataOf<typeof HomeworkGiven>;

/** A work of a lesson stands: planned, or its type, title or weight changed. */
export const WorkPlanned = event('journal.work-planned.v1', {
  key: 'schoolId',
  about: 'workId',
  data: z.object({
    ...ofLesson,
    workId: Id,
    typeId: z.string(),
    typeTitle: z.string(),
    title: z.string(),
    weight: Weight,
    counts: z.boolean(),
    parts: z.int(),
    ver: z.int(),
  }),
});
export type WorkPlanned = DataOf<typeof WorkPlanned>;

/** Open journals of the group ask again. */
export const JournalChanged = signal('journal.journal-changed.v1', {
  data: z.object({ schoolId: SchoolKey, groupId: Id, lessonId: Id, by: Id.nullable() }),
});
export type JournalChanged = DataOf<typeof JournalChanged>;
