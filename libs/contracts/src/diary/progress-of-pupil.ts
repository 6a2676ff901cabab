import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id, Scale, Weight } from '../vocabulary.ts';
import { ExactAverage, ShownPeriod } from './shown-mark.ts';

/** A week with marks: the average of that week alone, and of the period up to its Sunday. Oldest first. */
const Weeks = z.array(z.object({ monday: Day, average: ExactAverage, soFar: ExactAverage }));

const Final = z.int().min(2).max(5);

/**
 * Own marks beside those of the anonymous group, up to `until`. A mark is known here only as one of the upper or the lower half of the
 * scale: whatever is asked, and however often, 4 and 5 of another child look alike, and so do 2 and 3 (F-096).
 */
const Background = z.object({
  until: Day,
  /** How many of the own marks are 4 or 5. */
  own: z.object({ upper: z.int(), marks: z.int() }),
  /** The mean share of 4 and 5 in the group, per cent: at least `classFrom`, less than 25 more; 75 includes 100. */
  classFrom: z.int().min(0).max(75),
  /** Which third of the group the own share belongs to, where the school shows it (`diary.showRank`). */
  third: z.enum(['upper', 'middle', 'lower']).optional(),
});

/**
 * How a pupil gets on in one period of an academic year (F-094 to F-097): exact averages as the journal has them, what they let expect,
 * and the marks week by week. It is the period of the day, in holidays the one before; of today where none is said.
 */
export const ProgressOfPupil = query('diary.progress-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id, day: Day.optional() }),
  output: z.object({
    /** Periods of the same academic year, in order; `period` null where the pupil has none. */
    periods: z.array(ShownPeriod),
    period: ShownPeriod.nullable(),
    /** What the school lets a family see (`diary.showAverage`, `diary.showForecast`); what is hidden is not in the answer. */
    shows: z.object({ average: z.boolean(), forecast: z.boolean() }),
    /** How finals are proposed here: from which average, in hundredths; null where the forecast is hidden. */
    rules: z.object({ thresholds: z.array(z.int()).length(3), compare: z.enum(['exact', 'shown']) }).nullable(),
    /** The day from which the marks of the next weeks stand beside the group's; null where the school shows none, or no more follow. */
    backgroundFrom: Day.nullable(),
    /** Each subject of scale `five` counts once. */
    overall: z.object({ average: ExactAverage, weeks: Weeks }),
    subjects: z.array(
      z.object({
        subject: z.string(),
        groupId: Id,
        scale: Scale,
        average: ExactAverage,
        /** The final these marks earn by the school's thresholds; `few` where the school asks for more marks (`finals.minMarks`). */
        forecast: z.object({ final: Final, few: z.boolean() }).nullable(),
        /** Ways to the next better final: `count` more marks `value` of one weight, none else. The fewest first. */
        targets: z.array(z.object({ final: Final, value: Final, weight: Weight, count: z.int().positive() })),
        weeks: Weeks,
        /** Control works, and everything else. */
        control: ExactAverage,
        current: ExactAverage,
        background: Background.nullable(),
      }),
    ),
  }),
  refusals: [...STILL_HEARING, 'not-found'],
});
export type ProgressOfPupil = InputOf<typeof ProgressOfPupil>;
export type ProgressOfPupilAnswer = AnswerOf<typeof ProgressOfPupil>;
