import { z } from 'zod';
import { command, type DataOf, event, type InputOf } from '../message.ts';
import { Clock, Day, Id, SchoolKey } from '../vocabulary.ts';

/** How a lesson differs from the timetable (section 9 of the rules). */
export const SubstitutionKind = z.enum([
  'same-subject',
  'other-subject',
  'merged',
  'moved',
  'cancelled',
  'remote',
  'room',
  'extra',
]);
export type SubstitutionKind = z.infer<typeof SubstitutionKind>;

const Number = z.int().min(0).max(12);
const Room = z.string().max(40);
const Teachers = z.array(Id).min(1).max(5);

/** What becomes of a lesson. `room` null: the room it has. `planned`: as the timetable has it again. */
const Change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['same-subject', 'remote']), teacherIds: Teachers, room: Room.nullable() }),
  z.strictObject({
    kind: z.literal('other-subject'),
    teacherIds: Teachers,
    subject: z.string().min(1).max(120),
    room: Room.nullable(),
  }),
  /** The pupils join another lesson of that time, whose teachers take them. */
  z.strictObject({ kind: z.literal('merged'), withLessonId: Id }),
  z.strictObject({
    kind: z.literal('moved'),
    day: Day,
    number: Number,
    teacherIds: Teachers,
    room: Room.nullable(),
  }),
  z.strictObject({ kind: z.literal('room'), room: Room }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('planned') }),
]);

/** Publishes what becomes of one lesson; those concerned are told by `lesson-changed`. `ver` of the substitution as seen, 0 at first. */
export const PublishSubstitution = command('journal.publish-substitution.v1', {
  input: z.strictObject({ lessonId: Id, change: Change, ver: z.int().min(0) }),
  output: z.object({ ver: z.int() }),
  refusals: [
    'forbidden',
    'not-found',
    'changed-meanwhile',
    'lesson-has-entries',
    'not-a-school-day',
    'teacher-busy',
    'teacher-absent',
    'class-busy',
    'merge-impossible',
    'substitution-kind-off',
  ],
});
export type PublishSubstitution = InputOf<typeof PublishSubstitution>;

/** A lesson off the timetable. */
export const AddExtraLesson = command('journal.add-extra-lesson.v1', {
  input: z.strictObject({
    lessonId: Id,
    groupId: Id,
    day: Day,
    number: Number,
    room: Room,
    teacherIds: Teachers,
  }),
  refusals: [
    'forbidden',
    'not-found',
    'conflict',
    'not-a-school-day',
    'teacher-busy',
    'teacher-absent',
    'class-busy',
    'substitution-kind-off',
  ],
});
export type AddExtraLesson = InputOf<typeof AddExtraLesson>;

/**
 * A lesson stands like this now, whatever the timetable says. `teacherIds` give it, `plannedIds` would by the timetable,
 * `formerIds` gave it until now: all of them are told. `subject` is what the journal teaches, `instead` another one given
 * in its place. `kind` planned: as the timetable has it again.
 */
export const LessonChanged = event('journal.lesson-changed.v1', {
  key: 'schoolId',
  about: 'lessonId',
  data: z.object({
    schoolId: SchoolKey,
    lessonId: Id,
    groupId: Id,
    subject: z.string(),
    day: Day,
    number: Number,
    starts: Clock,
    ends: Clock,
    room: z.string(),
    kind: z.enum([...SubstitutionKind.options, 'planned']),
    instead: z.string().nullable(),
    teacherIds: z.array(Id),
    plannedIds: z.array(Id),
    formerIds: z.array(Id),
    /** `room` by the timetable; absent in what was said before it was told. */
    planned: z.object({ day: Day, number: Number, room: Room.optional() }),
    by: Id.nullable(),
    /** Counts the changes of the lesson's place, together with those of the timetable. */
    ver: z.int(),
  }),
});
export type LessonChanged = DataOf<typeof LessonChanged>;
