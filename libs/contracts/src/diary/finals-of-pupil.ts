import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id } from '../vocabulary.ts';
import { ShownFinal } from './shown-mark.ts';

/** A pupil's finals of one academic year, that of `day`: periods by subjects (F-087, F-099). Older years are asked for one by one. */
export const FinalsOfPupil = query('diary.finals-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id, day: Day }),
  output: z.object({
    from: Day,
    until: Day,
    classTitles: z.array(z.string()),
    /**
     * Periods in the order of the year, then the year, exam and certificate, which have no title but their kind. Two schools call a
     * period alike, or have a column each.
     */
    columns: z.array(z.object({ kind: ShownFinal.shape.kind, title: z.string() })),
    subjects: z.array(
      z.object({
        subject: z.string(),
        /** The journal the pupil is in now, or was in last. */
        groupId: Id,
        /** Kind, and of a period its title, name the column; two in one column were set in two journals. */
        finals: z.array(ShownFinal),
      }),
    ),
  }),
  refusals: [...STILL_HEARING, 'not-found', 'year-out-of-range'],
});
export type FinalsOfPupil = InputOf<typeof FinalsOfPupil>;
export type FinalsOfPupilAnswer = AnswerOf<typeof FinalsOfPupil>;
