import { z } from 'zod';
import { Day, Id, Instant, MarkValue, Weight, WrittenMark } from '../vocabulary.ts';

/** A mark in its lesson as a family reads it; `was` is the value before the last change, null where there was none. */
export const WeekMark = z.object({
  markId: Id,
  value: WrittenMark,
  part: z.int(),
  weight: Weight,
  counts: z.boolean(),
  workType: z.string(),
  workTitle: z.string(),
  comment: z.string().nullable(),
  by: Id.nullable(),
  at: Instant,
  was: WrittenMark.nullable(),
  /** The last day of a debt. */
  due: Day.nullable().optional(),
  /** The first mark, where this one retakes it. */
  retakeOf: Id.nullable().optional(),
});

/** The same in a list. `owed`: a debt that must still be handed in. */
export const ShownMark = WeekMark.extend({ lessonId: Id, day: Day, owed: z.boolean().optional() });

/** The exact fraction as decimal strings of integers; null without counting marks, and where the school hides averages. */
export const ExactAverage = z.object({ numerator: z.string(), denominator: z.string() }).nullable();

/** A final mark that stands. `title` is that of its period; `was` the value before the last change (F-075). */
export const ShownFinal = z.object({
  kind: z.enum(['period', 'annual', 'exam', 'overall']),
  periodId: Id.nullable(),
  title: z.string(),
  value: MarkValue,
  was: MarkValue.nullable(),
  at: Instant,
  /** Who set it; null where nobody said so. */
  by: Id.nullable().optional(),
});

/** A period of an academic year, both days included. */
export const ShownPeriod = z.object({ periodId: Id, title: z.string(), kind: z.string(), from: Day, until: Day });
