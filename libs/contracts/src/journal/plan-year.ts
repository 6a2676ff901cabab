import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id, SchoolKey } from '../vocabulary.ts';
import { YearPlan } from './year-plan.ts';

const refusals = [
  'forbidden',
  'not-found',
  'year-changed-meanwhile',
  'year-span-faulty',
  'periods-faulty',
  'bells-faulty',
] as const;

/** `ver` of the plan as it was seen, 0 before the first; lessons before `validFrom` stay as they are. */
const wanted = { schoolId: SchoolKey, yearId: Id, plan: YearPlan, validFrom: Day, ver: z.int().min(0) };

/** Lays out the academic year anew; lessons nobody wrote in follow. Refused where an entry would lose its day (F-058). */
export const PlanYear = command('journal.plan-year.v1', {
  input: z.strictObject(wanted),
  output: z.object({ ver: z.int(), planned: z.int(), withdrawn: z.int() }),
  refusals: [...refusals, 'entries-stranded'],
});
export type PlanYear = InputOf<typeof PlanYear>;
export type PlanYearAnswer = AnswerOf<typeof PlanYear>;

/**
 * What the plan would do: lessons planned or moved to other times, taken back, left alone because of what is written in them,
 * and those whose entries would be stranded; `strandedLeftOut` counts what is not listed.
 */
export const PreviewYear = query('journal.preview-year.v1', {
  input: z.strictObject(wanted),
  output: z.object({
    toPlan: z.int(),
    toWithdraw: z.int(),
    kept: z.int(),
    stranded: z.array(z.object({ lessonId: Id, groupId: Id, title: z.string(), day: Day, number: z.int() })),
    strandedLeftOut: z.int(),
    /** School days of each set of periods, in a week of five days. */
    sets: z.array(z.object({ setId: z.string(), days: z.int() })),
  }),
  refusals: [...refusals],
});
export type PreviewYearAnswer = AnswerOf<typeof PreviewYear>;
