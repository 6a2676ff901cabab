import { z } from 'zod';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { Clock, Day, Id, Instant, SchoolKey } from '../vocabulary.ts';
import { RequestState } from './substitution-requests.ts';
import { SubstitutionKind } from './substitutions.ts';

const Absence = z.object({
  absenceId: Id,
  personId: Id,
  from: Day,
  until: Day,
  numbers: z.array(z.int()).nullable(),
  tasks: z.string(),
  state: z.enum(['reported', 'confirmed', 'declined', 'withdrawn']),
  ver: z.int(),
});

const Lesson = {
  lessonId: Id,
  groupId: Id,
  title: z.string(),
  subject: z.string(),
  classTitles: z.array(z.string()),
  day: Day,
  number: z.int(),
};

const Days = { schoolId: SchoolKey, from: Day, until: Day };

/** The caller's own absences from a day on, without those taken back. */
export const OwnAbsences = query('journal.own-absences.v1', {
  input: z.strictObject({ schoolId: SchoolKey, from: Day }),
  output: z.object({ absences: z.array(Absence) }),
  refusals: ['forbidden', 'not-found'],
});
export type OwnAbsences = InputOf<typeof OwnAbsences>;
export type OwnAbsencesAnswer = AnswerOf<typeof OwnAbsences>;

/** Absences of some days, both ends included, and the lessons that have no teacher by them or were settled already. */
export const OpenLessons = query('journal.open-lessons.v1', {
  input: z.strictObject(Days),
  output: z.object({
    /** `lessons`: how many of the span fall into it. */
    absences: z.array(Absence.extend({ lessons: z.int() })),
    lessons: z.array(
      z.object({
        ...Lesson,
        starts: Clock,
        ends: Clock,
        room: z.string(),
        status: z.enum(['planned', 'kept', 'cancelled']),
        state: z.enum(['open', 'settled']),
        plannedIds: z.array(Id),
        /** Who gives it now. */
        teacherIds: z.array(Id),
        kind: SubstitutionKind.nullable(),
        /** Teachers who were asked about it, in the order they were; `reason` of a «no». */
        asked: z.array(z.object({ personId: Id, state: RequestState, reason: z.string() })).optional(),
        /** Version of the substitution, 0 where there is none. */
        ver: z.int(),
      }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type OpenLessons = InputOf<typeof OpenLessons>;
export type OpenLessonsAnswer = AnswerOf<typeof OpenLessons>;

/**
 * Who may take a lesson, the fittest first: nobody who is away or gives another lesson at that time. `mergeable` are lessons
 * of that time its pupils may join.
 */
export const SubstituteCandidates = query('journal.substitute-candidates.v1', {
  input: z.strictObject({ lessonId: Id }),
  output: z.object({
    candidates: z.array(
      z.object({
        personId: Id,
        reasons: z.array(z.enum(['teaches-subject', 'teaches-class', 'at-school'])),
        /** Lessons of others taken in the lesson's week. */
        substitutionsThisWeek: z.int(),
      }),
    ),
    mergeable: z.array(z.object({ ...Lesson, teacherIds: z.array(Id) })),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type SubstituteCandidates = InputOf<typeof SubstituteCandidates>;
export type SubstituteCandidatesAnswer = AnswerOf<typeof SubstituteCandidates>;

/** The book of substitutions of some days, both ends included: who replaced whom, and hours by teacher. Both teachers stand in it. */
export const SubstitutionBook = query('journal.substitution-book.v1', {
  input: z.strictObject(Days),
  output: z.object({
    entries: z.array(
      z.object({
        ...Lesson,
        room: z.string(),
        kind: SubstitutionKind,
        instead: z.string().nullable(),
        planned: z.object({ day: Day, number: z.int() }),
        plannedIds: z.array(Id),
        teacherIds: z.array(Id),
        status: z.enum(['planned', 'kept', 'cancelled']),
        by: Id.nullable(),
        at: Instant,
      }),
    ),
    /** Lessons given instead of a colleague, and own lessons that others gave or nobody. */
    hours: z.array(z.object({ personId: Id, given: z.int(), missed: z.int() })),
  }),
  refusals: ['forbidden', 'not-found'],
});
export type SubstitutionBook = InputOf<typeof SubstitutionBook>;
export type SubstitutionBookAnswer = AnswerOf<typeof SubstitutionBook>;
