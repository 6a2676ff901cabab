import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id, Instant } from '../vocabulary.ts';

export const PortfolioKind = z.enum(['work', 'hobby', 'sport', 'other']);
export type PortfolioKind = z.infer<typeof PortfolioKind>;

/** The pupil's own words; `link` leads to the work itself, by https and without a password in it. */
const entry = {
  kind: PortfolioKind,
  title: z.string().regex(/\S/).max(120),
  text: z.string().max(2000),
  day: Day,
  link: z.string().max(500).nullable(),
};

/** An entry of a pupil's own portfolio, or the same one changed (F-101). `ver` as it was seen, 0 for a new one. */
export const KeepPortfolioEntry = command('diary.keep-portfolio-entry.v1', {
  input: z.strictObject({ pupilId: Id, entryId: Id, ...entry, ver: z.int().min(0) }),
  output: z.object({ ver: z.int() }),
  refusals: [
    ...(['not-found', 'forbidden', 'portfolio-not-yours', 'portfolio-changed', 'portfolio-full'] as const),
    ...(['portfolio-day', 'portfolio-link', 'year-out-of-range'] as const),
  ],
});
export type KeepPortfolioEntry = InputOf<typeof KeepPortfolioEntry>;
export type KeepPortfolioEntryAnswer = AnswerOf<typeof KeepPortfolioEntry>;

/** Takes an entry out of the portfolio; what it said is kept and shown to nobody. */
export const WithdrawPortfolioEntry = command('diary.withdraw-portfolio-entry.v1', {
  input: z.strictObject({ pupilId: Id, entryId: Id, ver: z.int().min(1) }),
  refusals: ['not-found', 'forbidden', 'portfolio-not-yours', 'portfolio-changed'],
});
export type WithdrawPortfolioEntry = InputOf<typeof WithdrawPortfolioEntry>;

/** What a pupil keeps in the own portfolio, the newest day first; what the school confirms is `diary.records-of-pupil`. */
export const PortfolioOfPupil = query('diary.portfolio-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id }),
  output: z.object({
    /** True for the pupil from fourteen on, and for a guardian before. */
    mayWrite: z.boolean(),
    /** The last day an entry may stand on: today at school. */
    today: Day,
    entries: z.array(z.object({ entryId: Id, ...entry, by: Id, at: Instant, ver: z.int() })),
  }),
  refusals: ['not-found'],
});
export type PortfolioOfPupil = InputOf<typeof PortfolioOfPupil>;
export type PortfolioOfPupilAnswer = AnswerOf<typeof PortfolioOfPupil>;
