import { z } from 'zod';
import { command, query, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/** One part of a timetable file, base64, at most 384 KiB before encoding; nothing changes by it. */
export const UploadTimetableFile = command('journal.upload-timetable-file.v1', {
  input: z.strictObject({
    importId: Id,
    name: z.string().min(1).max(120),
    part: z.int().min(0).max(99),
    parts: z.int().min(1).max(100),
    content: z.base64().max(540_000),
  }),
  refusals: ['forbidden', 'import-too-large', 'conflict'],
  askedBy: ['gateway', 'ops'],
});
export type UploadTimetableFile = InputOf<typeof UploadTimetableFile>;

const Placing = z.object({
  what: z.enum(['unknown-class', 'unknown-group', 'unknown-teacher', 'no-time', 'clash', 'defect']),
  event: z.string(),
  ru: z.string(),
  en: z.string(),
});

/** What a timetable file holds and what it would do to the school's lessons from `validFrom` on. `schoolId` null: only what is in the file. */
export const PreviewTimetable = query('journal.preview-timetable.v1', {
  input: z.strictObject({ importId: Id, schoolId: SchoolKey.nullable(), validFrom: Day.nullable() }),
  output: z.object({
    digest: z.string(),
    title: z.string(),
    inFile: z.object({
      events: z.int(),
      classes: z.int(),
      teachers: z.int(),
      rooms: z.int(),
      subjects: z.int(),
      days: z.int(),
      lessonsPerWeek: z.int(),
      clashes: z.int(),
      unplaced: z.int(),
    }),
    /** Lessons of the week per class, for the eye. */
    perClass: z.array(z.object({ title: z.string(), lessonsPerWeek: z.int() })),
    toPlan: z.int(),
    toWithdraw: z.int(),
    unchanged: z.int(),
    kept: z.int(),
    unplaced: z.array(Placing),
    unplacedLeftOut: z.int(),
  }),
  refusals: ['forbidden', 'not-found', 'import-incomplete', 'timetable-unreadable', 'timetable-empty', 'year-not-open'],
  askedBy: ['gateway', 'ops'],
});
export type PreviewTimetable = InputOf<typeof PreviewTimetable>;
export type PreviewTimetableAnswer = AnswerOf<typeof PreviewTimetable>;

/** Makes the file the school's timetable from a day on: planned lessons follow it, kept lessons stay as they were. */
export const ImportTimetable = command('journal.import-timetable.v1', {
  input: z.strictObject({
    importId: Id,
    schoolId: SchoolKey,
    validFrom: Day,
    digest: z.string(),
    unplaced: z.enum(['refuse', 'leave-out']),
  }),
  output: z.object({ versionId: Id, planned: z.int(), withdrawn: z.int(), unchanged: z.int() }),
  refusals: [
    'forbidden',
    'not-found',
    'import-incomplete',
    'import-changed',
    'timetable-unreadable',
    'timetable-empty',
    'timetable-unplaced',
    'year-not-open',
  ],
  askedBy: ['gateway', 'ops'],
});
export type ImportTimetable = InputOf<typeof ImportTimetable>;
export type ImportTimetableAnswer = AnswerOf<typeof ImportTimetable>;

/** The versions of a school's timetable, newest first. */
export const TimetableVersions = query('journal.timetable-versions.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    versions: z.array(
      z.object({ versionId: Id, title: z.string(), validFrom: Day, at: Instant, by: Id.nullable(), lessons: z.int() }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
  askedBy: ['gateway', 'ops'],
});
export type TimetableVersionsAnswer = AnswerOf<typeof TimetableVersions>;
