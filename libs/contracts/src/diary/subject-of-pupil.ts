import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { query, type AnswerOf, type InputOf } from '../message.ts';
import { Day, Id } from '../vocabulary.ts';
import { ExactAverage, ShownFinal, ShownMark } from './shown-mark.ts';

/** Lessons missed, and how many of them for which reason; `unexcused` are those without one, cleared or not. A trusted person is told no reasons. */
const Missed = z.object({ lessons: z.int(), ill: z.int(), excused: z.int(), unexcused: z.int() });

/**
 * One subject of a pupil in the academic year of `day`, period by period as the journal's row has it (F-085, F-093). `groupId` is any
 * journal of the subject the pupil was in that year: after a move all of them are added up.
 */
export const SubjectOfPupil = query('diary.subject-of-pupil.v1', {
  input: z.strictObject({ pupilId: Id, groupId: Id, day: Day }),
  output: z.object({
    subject: z.string(),
    /** The journal the pupil is in now, or was in last. */
    groupId: Id,
    from: Day,
    until: Day,
    periods: z.array(
      z.object({
        /** Null for what stands between the periods; it comes last, and only where something does. */
        periodId: Id.nullable(),
        title: z.string(),
        from: Day,
        until: Day,
        marks: z.array(ShownMark),
        missed: Missed,
        average: ExactAverage,
        /** Several where two journals of the subject set one each. */
        finals: z.array(ShownFinal),
      }),
    ),
    /** The whole year: lessons missed, the average of all its marks, finals of year, exam and certificate. */
    year: z.object({ missed: Missed, average: ExactAverage, finals: z.array(ShownFinal) }),
  }),
  refusals: [...STILL_HEARING, 'not-found', 'year-out-of-range'],
});
export type SubjectOfPupil = InputOf<typeof SubjectOfPupil>;
export type SubjectOfPupilAnswer = AnswerOf<typeof SubjectOfPupil>;
