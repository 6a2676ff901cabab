import { z } from 'zod';
import { type AnswerOf, command, type InputOf } from '../message.ts';
import { CycleWeek, Day, Id, SchoolKey } from '../vocabulary.ts';

/** Without `week` the lesson is one of every week. */
const Place = z.strictObject({
  weekday: z.int().min(1).max(7),
  number: z.int().min(0).max(12),
  week: CycleWeek.optional(),
});

/** A weekly lesson of a group put elsewhere, added (`from` null) or taken out (`to` null). Without teachers whoever teaches the group gives it. */
const Edit = z.strictObject({
  groupId: Id,
  from: Place.nullable(),
  to: Place.extend({ room: z.string().max(40), teacherIds: z.array(Id).max(5) }).nullable(),
});

/** Changes the week from a day on, all edits or none; what somebody wrote in stays as it was. `seen` is the timetable the editor saw. */
export const EditTimetable = command('journal.edit-timetable.v1', {
  input: z.strictObject({
    schoolId: SchoolKey,
    validFrom: Day,
    seen: Id.nullable(),
    edits: z.array(Edit).min(1).max(50),
  }),
  output: z.object({ versionId: Id, planned: z.int(), withdrawn: z.int(), unchanged: z.int() }),
  refusals: [
    'forbidden',
    'not-found',
    'year-not-open',
    'timetable-changed',
    'timetable-later',
    'not-in-timetable',
    'not-a-school-day',
    'week-cycle-off',
    'class-busy',
    'teacher-busy',
    'room-busy',
  ],
});
export type EditTimetable = InputOf<typeof EditTimetable>;
export type EditTimetableAnswer = AnswerOf<typeof EditTimetable>;
