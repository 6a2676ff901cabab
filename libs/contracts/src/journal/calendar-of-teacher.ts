import { z } from 'zod';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Clock, Day, Id } from '../vocabulary.ts';

/**
 * The caller's own dated lessons of so many weeks from a day on, as a calendar program keeps them (N-42): those taken back, or given to a
 * colleague, stay, so that it can cross them out. `ver` grows with every change of a lesson's place.
 */
export const CalendarOfTeacher = query('journal.calendar-of-teacher.v1', {
  input: z.strictObject({ from: Day, weeks: z.int().min(1).max(26) }),
  output: z.object({
    lessons: z.array(
      z.object({
        lessonId: Id,
        day: Day,
        starts: Clock,
        ends: Clock,
        timeZone: z.string(),
        title: z.string(),
        subject: z.string(),
        classTitles: z.array(z.string()),
        room: z.string(),
        /** False for a lesson that is cancelled, taken back, or given by somebody else. */
        stands: z.boolean(),
        ver: z.int(),
      }),
    ),
  }),
  refusals: ['forbidden'],
});
export type CalendarOfTeacher = InputOf<typeof CalendarOfTeacher>;
export type CalendarOfTeacherAnswer = AnswerOf<typeof CalendarOfTeacher>;
