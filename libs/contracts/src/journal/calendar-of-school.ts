import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Day, Id, SchoolKey } from '../vocabulary.ts';
import { YearPlan } from './year-plan.ts';

/**
 * The academic year of today, else the next one, else the last, as the school has laid it out; null before any was opened. `plan` is made of
 * the registry's periods while `ver` is 0. `officialDays` are the days of the year the official calendar speaks of.
 */
export const CalendarOfSchool = query('journal.calendar-of-school.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    year: z
      .object({
        yearId: Id,
        title: z.string(),
        ver: z.int(),
        plan: YearPlan,
        classes: z.array(z.object({ classId: Id, title: z.string(), grade: z.int() })),
        subjects: z.array(z.string()),
        officialDays: z.array(
          z.object({ day: Day, kind: z.enum(['off', 'shortened', 'workingWeekend']), movedFrom: Day.nullable() }),
        ),
      })
      .nullable(),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type CalendarOfSchool = InputOf<typeof CalendarOfSchool>;
export type CalendarOfSchoolAnswer = AnswerOf<typeof CalendarOfSchool>;
