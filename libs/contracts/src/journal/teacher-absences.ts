import { z } from 'zod';
import { command, type DataOf, event, type InputOf } from '../message.ts';
import { Day, Id, SchoolKey } from '../vocabulary.ts';

/** Numbers of the lessons a teacher is away from on each of the days; null: all of them. */
const Numbers = z.array(z.int().min(0).max(12)).min(1).max(13).nullable();

const Absence = { absenceId: Id, schoolId: SchoolKey, personId: Id, from: Day, until: Day, numbers: Numbers };

/**
 * A teacher will be away, both days included, and leaves tasks for whoever takes the lessons (N-29). What the head teacher
 * reports is confirmed at once. `state` withdrawn takes it back. `ver` as seen, 0 at first.
 */
export const ReportTeacherAbsence = command('journal.report-teacher-absence.v1', {
  input: z.strictObject({
    ...Absence,
    /** For the substitutes; nothing about the cause. */
    tasks: z.string().max(2000),
    state: z.enum(['reported', 'withdrawn']),
    ver: z.int().min(0),
  }),
  output: z.object({ ver: z.int() }),
  refusals: ['forbidden', 'not-found', 'changed-meanwhile'],
});
export type ReportTeacherAbsence = InputOf<typeof ReportTeacherAbsence>;

/** The head teacher's word about a reported absence; confirmed, it opens the lessons for substitution. */
export const DecideTeacherAbsence = command('journal.decide-teacher-absence.v1', {
  input: z.strictObject({
    absenceId: Id,
    schoolId: SchoolKey,
    decision: z.enum(['confirmed', 'declined']),
    ver: z.int().min(1),
  }),
  output: z.object({ ver: z.int() }),
  refusals: ['forbidden', 'not-found', 'changed-meanwhile'],
});
export type DecideTeacherAbsence = InputOf<typeof DecideTeacherAbsence>;

/** A teacher's absence stands like this now. */
export const TeacherAbsenceSet = event('journal.teacher-absence-set.v1', {
  key: 'schoolId',
  about: 'absenceId',
  data: z.object({
    ...Absence,
    state: z.enum(['reported', 'confirmed', 'declined', 'withdrawn']),
    by: Id.nullable(),
    ver: z.int(),
  }),
});
export type TeacherAbsenceSet = DataOf<typeof TeacherAbsenceSet>;
