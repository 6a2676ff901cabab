import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Day, SchoolKey, Weight } from '../vocabulary.ts';

/** The kinds of work of a school, each as often as it was set; `from` null is what every school begins with. Oldest first. */
export const WorkTypesOfSchool = query('journal.work-types-of-school.v1', {
  input: z.strictObject({ schoolId: SchoolKey }),
  output: z.object({
    types: z.array(
      z.object({ typeId: z.string(), title: z.string(), weight: Weight, counts: z.boolean(), from: Day.nullable() }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type WorkTypesOfSchool = InputOf<typeof WorkTypesOfSchool>;
export type WorkTypesOfSchoolAnswer = AnswerOf<typeof WorkTypesOfSchool>;
