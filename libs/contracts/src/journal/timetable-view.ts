import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Clock, CycleWeek, Day, Id, SchoolKey } from '../vocabulary.ts';

/** Whose timetable can be looked at in the academic year a day lies in, or the next one. Rooms in their order; nobody is named but by id. */
export const TimetableChoices = query('journal.timetable-choices.v1', {
  input: z.strictObject({ schoolId: SchoolKey, day: Day }),
  output: z.object({
    classes: z.array(z.object({ classId: Id, title: z.string() })),
    teacherIds: z.array(Id),
    rooms: z.array(z.string()),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type TimetableChoices = InputOf<typeof TimetableChoices>;
export type TimetableChoicesAnswer = AnswerOf<typeof TimetableChoices>;

/** The dated lessons of a class, a teacher or a room in the week of `day`. `id` is that of the class or person, or the room as it is written. */
export const TimetableOf = query('journal.timetable-of.v1', {
  input: z.strictObject({
    schoolId: SchoolKey,
    of: z.enum(['class', 'teacher', 'room']),
    id: z.string().min(1).max(80),
    day: Day,
  }),
  output: z.object({
    /** Monday to Sunday; `off` names why there is no school, empty on school days. */
    days: z.array(
      z.object({ day: Day, off: z.enum(['', 'outside', 'holiday', 'dayOff', 'weekend']), title: z.string() }),
    ),
    /** The timetable in force on `day`: what an editor of the week has seen. */
    versionId: Id.nullable(),
    /** Which week of the school's cycle this is; null where every week is alike. */
    cycleWeek: CycleWeek.nullable().optional(),
    /** Why there are no lessons, null where there are some. */
    cause: z.enum(['no-year', 'no-timetable', 'no-school', 'none']).nullable(),
    lessons: z.array(
      z.object({
        lessonId: Id,
        groupId: Id,
        title: z.string(),
        subject: z.string(),
        classTitles: z.array(z.string()),
        day: Day,
        number: z.int(),
        /** The week of the cycle the timetable has the lesson in; null: every week. */
        week: CycleWeek.nullable().optional(),
        starts: Clock,
        ends: Clock,
        room: z.string(),
        teacherIds: z.array(Id),
        /** What makes the lesson another than the timetable has it; null: nothing. `was` holds teachers and room by the timetable. */
        change: z.enum(['cancelled', 'changed', 'extra']).nullable(),
        was: z.object({ teacherIds: z.array(Id), room: z.string() }).nullable(),
      }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type TimetableOf = InputOf<typeof TimetableOf>;
export type TimetableOfAnswer = AnswerOf<typeof TimetableOf>;
