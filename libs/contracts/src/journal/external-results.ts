import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/** Monitoring of the city; the state exams after grade 9 and grade 11. */
export const ExternalKind = z.enum(['monitoring', 'oge', 'ege']);

/** A work somebody outside the school set and assessed. */
const Work = { kind: ExternalKind, title: z.string(), subject: z.string(), day: Day };

/**
 * A result on the scale of its work. `score` and its maximum `most` in hundredths of a point, null where there are none; `mark` is the
 * mark or level as the authority writes it («4», «повышенный»), empty where there is none. An annulled result has neither.
 */
const Score = {
  scale: z.string(),
  most: z.int().nullable(),
  score: z.int().nullable(),
  mark: z.string(),
  annulled: z.boolean(),
};
export const ExternalScore = z.object(Score);
export type ExternalScore = z.infer<typeof ExternalScore>;

/** A sheet of results whole, base64: at most 256 KiB before encoding. */
const File = { schoolId: SchoolKey, name: z.string().min(1).max(120), content: z.base64().max(349_528) };
const unreadable = ['results-unreadable', 'results-empty', 'results-too-many'] as const;

/** What a sheet of results would enter. Each fault names its row, from 1, and the letter of its column. */
export const PreviewResults = query('journal.preview-results.v1', {
  input: z.strictObject(File),
  output: z.object({
    digest: z.string(),
    added: z.int(),
    changed: z.int(),
    /** Results that stand like this already. */
    unchanged: z.int(),
    works: z.array(z.object({ ...Work, results: z.int() })),
    /** Results that stand otherwise, at most 200 of them. */
    corrections: z.array(z.object({ pupilId: Id, ...Work, was: ExternalScore, now: ExternalScore })),
    /** At most 50 of them. */
    faults: z.array(z.object({ row: z.int(), column: z.string(), ru: z.string(), en: z.string() })),
    faultsInAll: z.int(),
  }),
  refusals: ['not-found', 'forbidden', ...unreadable],
});
export type PreviewResults = InputOf<typeof PreviewResults>;
export type PreviewResultsAnswer = AnswerOf<typeof PreviewResults>;

/** Enters a previewed sheet of results, all of it or nothing. The same sheet again changes nothing. */
export const RecordExternalResults = command('journal.record-external-results.v1', {
  input: z.strictObject({ ...File, digest: z.string().max(60) }),
  output: z.object({ added: z.int(), changed: z.int() }),
  refusals: ['not-found', 'forbidden', ...unreadable, 'results-faulty', 'import-changed'],
});
export type RecordExternalResults = InputOf<typeof RecordExternalResults>;
export type RecordExternalResultsAnswer = AnswerOf<typeof RecordExternalResults>;

/** The sheets that changed something, newest first, at most 100. */
export const ResultSheets = query('journal.result-sheets.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    sheets: z.array(
      z.object({
        ...{ sheetId: Id, name: z.string(), added: z.int(), changed: z.int() },
        ...{ by: Id.nullable(), at: Instant },
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type ResultSheets = InputOf<typeof ResultSheets>;
export type ResultSheetsAnswer = AnswerOf<typeof ResultSheets>;

/** Results of one work as they stand now; a corrected one comes again with a higher `ver`. At most 400 in one fact. */
export const ExternalResultRecorded = event('journal.external-result-recorded.v1', {
  key: 'schoolId',
  about: 'workId',
  data: z.object({
    ...{ schoolId: SchoolKey, workId: Id, ...Work, by: Id.nullable() },
    results: z.array(z.object({ resultId: Id, pupilId: Id, ...Score, ver: z.int() })),
  }),
});
export type ExternalResultRecorded = DataOf<typeof ExternalResultRecorded>;
