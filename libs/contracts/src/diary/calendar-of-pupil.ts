import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Clock, Day, Id, Instant } from '../vocabulary.ts';

/**
 * A pupil's dated lessons of so many weeks from a day on, as a calendar program keeps them (N-42): those taken back stay, so that it can
 * cross them out. `ver` grows with every change of a lesson's place.
 */
export const CalendarOfPupil = query('diary.calendar-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id, from: Day, weeks: z.int().min(1).max(26) }),
  output: z.object({
    classTitle: z.string(),
    lessons: z.array(
      z.object({
        lessonId: Id,
        day: Day,
        starts: Clock,
        ends: Clock,
        timeZone: z.string(),
        subject: z.string(),
        room: z.string(),
        /** False for a lesson that is cancelled or taken back. */
        stands: z.boolean(),
        homework: z.array(z.string()),
        ver: z.int(),
        at: Instant,
      }),
    ),
  }),
  refusals: [...STILL_HEARING, 'not-found'],
});
export type CalendarOfPupil = InputOf<typeof CalendarOfPupil>;
export type CalendarOfPupilAnswer = AnswerOf<typeof CalendarOfPupil>;
