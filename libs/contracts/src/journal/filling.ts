import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/**
 * Past lessons of some days, both included, in which the roll was not called, or topic or marks are missing that were due (`entry.*`): none on a holiday, cancelled,
 * or of a group without pupils. `teacherIds` are those who gave or had to give the lesson.
 */
export const UnfilledLessons = query('journal.unfilled-lessons.v1', {
  input: z.strictObject({ schoolId: SchoolKey, from: Day, until: Day }),
  output: z.object({
    today: Day,
    lessons: z.array(
      z.object({
        lessonId: Id,
        groupId: Id,
        title: z.string(),
        subject: z.string(),
        classTitles: z.array(z.string()),
        teacherIds: z.array(Id),
        day: Day,
        number: z.int(),
        lacks: z.array(z.enum(['roll', 'topic'])),
        /** Titles of works, or of their kinds, whose marks are due and that have none at all. */
        unmarked: z.array(z.string()).optional(),
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type UnfilledLessons = InputOf<typeof UnfilledLessons>;
export type UnfilledLessonsAnswer = AnswerOf<typeof UnfilledLessons>;

/** Looks through the journals of schools that were not checked since their night began; a few schools at a time (N-36). */
export const CheckIntegrity = command('journal.check-integrity.v1', {
  input: z.strictObject({}),
  askedBy: ['journal', 'ops'],
});

/** What the night found and nobody has mended since, the newest day first; each finding names its lesson. */
export const IntegrityFindings = query('journal.integrity-findings.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    checkedAt: Instant.nullable(),
    findings: z.array(
      z.object({
        kind: z.enum(['cancelled-lesson', 'no-school', 'outside-group', 'excuse-without-absence']),
        groupId: Id,
        title: z.string(),
        lessonId: Id,
        pupilId: Id,
        day: Day,
        foundAt: Instant,
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type IntegrityFindings = InputOf<typeof IntegrityFindings>;
export type IntegrityFindingsAnswer = AnswerOf<typeof IntegrityFindings>;
