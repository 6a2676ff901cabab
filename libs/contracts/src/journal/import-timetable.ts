import { z } from 'zod';
import { command, query, type AnswerOf, type InputOf } from '../message.ts';
import { CycleWeek, Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/** One part of a file of a timetable, base64, at most 384 KiB before encoding; nothing changes by it. A set has several files under one `importId`. */
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

const WeekChange = z.object({
  what: z.enum(['added', 'removed', 'changed']),
  title: z.string(),
  weekday: z.int().min(1).max(7),
  number: z.int(),
  /** Null: every week. */
  week: CycleWeek.nullable().optional(),
  room: z.string(),
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
    format: z.enum(['xhstt', 'untis', 'asc']),
    /** Files of a set that did not come and would have told hours or long names: `GPU004`. */
    missing: z.array(z.string()),
    /** Names of the file no class, teacher or subject of the school bears; `lessons` a week are concerned. */
    unknown: z.array(z.object({ what: z.enum(['class', 'teacher', 'subject']), name: z.string(), lessons: z.int() })),
    /** The week against the one taught until now, at most 500 lines. */
    changes: z.array(WeekChange),
    changesLeftOut: z.int(),
  }),
  refusals: [
    'forbidden',
    'not-found',
    'import-incomplete',
    'timetable-unreadable',
    'timetable-file-missing',
    'timetable-empty',
    'year-not-open',
  ],
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
    'timetable-file-missing',
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
