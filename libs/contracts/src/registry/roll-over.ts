import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/**
 * What becomes of one pupil at the turn of the year: `move` to the class that is named, else to the one that follows; `repeat` the grade in
 * the class that is named, else in that of the same title; `leave` the school with the year's last day.
 */
const Choice = z.strictObject({
  pupilId: Id,
  what: z.enum(['move', 'repeat', 'leave']),
  classTitle: z.string().trim().min(1).max(10).nullable(),
});
export type RollOverChoice = z.infer<typeof Choice>;

/** Whoever has a choice made for them; all others move to the class that follows, grades 9 and 11 go to the control list. */
const Choices = z.array(Choice).max(3000);

const Span = { from: Day, until: Day };

/** What a roll-over would do: nothing is written (N-05). */
export const PreviewRollOver = query('registry.preview-roll-over.v1', {
  input: z.strictObject({ schoolId: SchoolKey, choices: Choices }),
  output: z.object({
    digest: z.string(),
    fromYear: z.object({ yearId: Id, title: z.string(), ...Span }),
    /** `isNew`: the roll-over opens it. */
    toYear: z.object({ title: z.string(), ...Span, isNew: z.boolean() }),
    /** Class by class: where its pupils go, and how many; `isNew`: the roll-over forms it. */
    classes: z.array(z.object({ title: z.string(), to: z.string(), pupils: z.int(), isNew: z.boolean() })),
    /** Pupils without a class next year: `graduating` of grade 9 or 11, still to be decided; `leaves`: decided so. */
    control: z.array(z.object({ pupilId: Id, classTitle: z.string(), why: z.enum(['graduating', 'leaves']) })),
    /** Everybody of the year that ends, with the class they are in. */
    pupils: z.array(z.object({ pupilId: Id, classTitle: z.string() })),
    moved: z.int(),
    /** Pupils a former import has placed already. */
    placed: z.int(),
  }),
  refusals: ['forbidden', 'not-found', 'roll-over-made', 'roll-over-class-unfit'],
});
export type PreviewRollOver = InputOf<typeof PreviewRollOver>;
export type PreviewRollOverAnswer = AnswerOf<typeof PreviewRollOver>;

/** Turns the year as it was previewed, all of it or nothing. */
export const ApplyRollOver = command('registry.apply-roll-over.v1', {
  input: z.strictObject({ rollOverId: Id, schoolId: SchoolKey, choices: Choices, digest: z.string().max(60) }),
  output: z.object({ moved: z.int(), control: z.int() }),
  refusals: ['forbidden', 'not-found', 'roll-over-made', 'roll-over-changed', 'roll-over-class-unfit'],
});
export type ApplyRollOver = InputOf<typeof ApplyRollOver>;
export type ApplyRollOverAnswer = AnswerOf<typeof ApplyRollOver>;

/** Takes a roll-over back: everybody belongs again where they belonged before it. */
export const UndoRollOver = command('registry.undo-roll-over.v1', {
  input: z.strictObject({ rollOverId: Id }),
  refusals: ['forbidden', 'not-found', 'roll-over-settled', 'roll-over-overtaken'],
});
export type UndoRollOver = InputOf<typeof UndoRollOver>;

/** Ends a roll-over for good: from now on it is not undone. Refused while anybody's way is undecided (N-05). */
export const CloseRollOver = command('registry.close-roll-over.v1', {
  input: z.strictObject({ rollOverId: Id }),
  refusals: ['forbidden', 'not-found', 'roll-over-settled', 'roll-over-undecided'],
});
export type CloseRollOver = InputOf<typeof CloseRollOver>;

/** The roll-overs of a school, newest first, with what became of them. */
export const RollOvers = query('registry.roll-overs.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    rollOvers: z.array(
      z.object({
        rollOverId: Id,
        fromYear: z.string(),
        toYear: z.string(),
        moved: z.int(),
        control: z.array(z.object({ pupilId: Id, classTitle: z.string(), why: z.enum(['graduating', 'leaves']) })),
        state: z.enum(['applied', 'undone', 'closed']),
        by: Id.nullable(),
        at: Instant,
        settledBy: Id.nullable(),
        settledAt: Instant.nullable(),
      }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type RollOvers = InputOf<typeof RollOvers>;
export type RollOversAnswer = AnswerOf<typeof RollOvers>;
