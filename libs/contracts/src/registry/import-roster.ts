import { z } from 'zod';
import { command, query, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id, Instant } from '../vocabulary.ts';

const FileName = z.string().min(1).max(120);

/**
 * One part of one file of a roster set, base64, at most 384 KiB before encoding. Parts may come in any order and again;
 * nothing of the school changes by them.
 */
export const UploadRosterFile = command('registry.upload-roster-file.v1', {
  input: z.strictObject({
    importId: Id,
    name: FileName,
    part: z.int().min(0).max(199),
    parts: z.int().min(1).max(200),
    content: z.base64().max(540_000),
  }),
  refusals: ['forbidden', 'import-too-large', 'conflict'],
  askedBy: ['gateway', 'ops'],
});
export type UploadRosterFile = InputOf<typeof UploadRosterFile>;

/** What the import found in one row: `mended` by itself with a warning, or `refused`. `row` counts lines from 1, the header being 1. */
export const RosterRemark = z.object({
  file: z.string(),
  row: z.int().min(0),
  column: z.string(),
  verdict: z.enum(['mended', 'refused']),
  code: z.string(),
  ru: z.string(),
  en: z.string(),
});
export type RosterRemark = z.infer<typeof RosterRemark>;

/** Numbers of one kind of thing in the files against what the registry holds. */
export const RosterCount = z.object({
  kind: z.enum([
    'school',
    'academicYear',
    'period',
    'schoolClass',
    'group',
    'person',
    'enrolment',
    'membership',
    'teaching',
    'guardianship',
    'role',
  ]),
  inFiles: z.int(),
  added: z.int(),
  changed: z.int(),
  ended: z.int(),
  unchanged: z.int(),
});

/** A change the import would make; names stand here because only who may import sees them. At most 500 are listed. */
export const RosterChange = z.object({
  kind: z.string(),
  what: z.enum(['added', 'changed', 'ended']),
  title: z.string(),
  details: z.string(),
});

/** The whole outcome of an import without making it: counts, differences, every repaired and refused row. */
export const PreviewRoster = query('registry.preview-roster.v1', {
  input: z.strictObject({ importId: Id, exclude: z.array(z.string().max(160)).max(5000) }),
  output: z.object({
    /** Names this outcome: the import is refused when the school has changed since. */
    digest: z.string(),
    version: z.enum(['1.1', '1.2', 'unknown']),
    schools: z.array(z.object({ schoolId: z.string(), title: z.string() })),
    counts: z.array(RosterCount),
    changes: z.array(RosterChange),
    remarks: z.array(RosterRemark),
    remarksLeftOut: z.int(),
    refused: z.int(),
  }),
  refusals: ['forbidden', 'not-found', 'import-incomplete'],
  askedBy: ['gateway', 'ops'],
});
export type PreviewRoster = InputOf<typeof PreviewRoster>;
export type PreviewRosterAnswer = AnswerOf<typeof PreviewRoster>;

/** Takes a previewed set into the registry, all of it or nothing. `exclude` names rows as `users.csv:17`. The same set twice changes nothing. */
export const ImportRoster = command('registry.import-roster.v1', {
  input: z.strictObject({ importId: Id, exclude: z.array(z.string().max(160)).max(5000), digest: z.string() }),
  output: z.object({ counts: z.array(RosterCount), schoolIds: z.array(z.string()) }),
  refusals: ['forbidden', 'not-found', 'import-incomplete', 'import-refused', 'import-changed'],
  askedBy: ['gateway', 'ops'],
});
export type ImportRoster = InputOf<typeof ImportRoster>;
export type ImportRosterAnswer = AnswerOf<typeof ImportRoster>;

/** The imports that were made, newest first. */
export const RosterImports = query('registry.roster-imports.v1', {
  input: z.strictObject({}),
  output: z.object({
    imports: z.array(
      z.object({
        importId: Id,
        at: Instant,
        by: Id.nullable(),
        files: z.array(z.string()),
        counts: z.array(RosterCount),
        excluded: z.int(),
        day: Day,
      }),
    ),
  }),
  refusals: ['forbidden'],
  askedBy: ['gateway', 'ops'],
});
export type RosterImportsAnswer = AnswerOf<typeof RosterImports>;
