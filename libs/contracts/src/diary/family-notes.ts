import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id, Instant } from '../vocabulary.ts';

/** Letters of a note at most. */
export const NOTE_LENGTH = 1000;

/** `day` is one of the week, null for a note about all of it. `text` is empty where the note was taken out; `ver` counts from 1. */
const FamilyNote = z.object({ day: Day.nullable(), text: z.string(), by: Id, at: Instant, ver: z.int() });
export type FamilyNote = z.infer<typeof FamilyNote>;

/**
 * The family writes beside a week, for itself: no school ever reads it. `ver` is what the writer saw, 0 where nothing stood. Whoever
 * was slower is told what stands instead (`changed-meanwhile`, with the note as details); the same words twice are no conflict.
 */
export const WriteNote = command('diary.write-note.v1', {
  input: z.strictObject({
    pupilId: Id,
    monday: Day,
    day: Day.nullable(),
    text: z.string().max(NOTE_LENGTH),
    ver: z.int().min(0),
  }),
  output: z.object({ ver: z.int() }),
  refusals: ['not-found', 'week-out-of-range', 'changed-meanwhile'],
});
export type WriteNote = InputOf<typeof WriteNote>;
export type WriteNoteAnswer = AnswerOf<typeof WriteNote>;

/** What the family wrote beside a week: the note of the week first, then day by day. */
export const NotesOfWeek = query('diary.notes-of-week.v1', {
  input: z.strictObject({ pupilId: Id, monday: Day }),
  output: z.object({ notes: z.array(FamilyNote) }),
  refusals: [...STILL_HEARING, 'not-found', 'week-out-of-range'],
});
export type NotesOfWeek = InputOf<typeof NotesOfWeek>;
export type NotesOfWeekAnswer = AnswerOf<typeof NotesOfWeek>;
