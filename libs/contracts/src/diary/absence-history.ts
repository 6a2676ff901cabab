import { z } from 'zod';
import { STILL_HEARING } from './still-hearing.ts';
import { AbsenceCounts } from '../journal/absence-queries.ts';
import { HomeworkFile, HomeworkLink } from '../journal/homework-files.ts';
import { type AnswerOf, type InputOf, query } from '../message.ts';
import { AttendanceCode, Day, Id, Weight } from '../vocabulary.ts';

/**
 * What stands apart from what: the unexplained and the unexcused first. `partly`: away for less than the school's share of the
 * lesson. `unchecked`: a code whose roll nobody has called yet, counted nowhere.
 */
export const AbsenceGroup = z.enum(['unexplained', 'unexcused', 'ill', 'excused', 'late', 'partly', 'unchecked']);
export type AbsenceGroup = z.infer<typeof AbsenceGroup>;

const lesson = { lessonId: Id, day: Day, number: z.int(), subject: z.string(), code: AttendanceCode };

/** A work of the lesson that counts and of which the pupil has no mark. `owed`: the teacher wrote a debt («точка»). */
const MissedWork = z.object({
  ...{ workId: Id, workType: z.string(), workTitle: z.string(), weight: Weight },
  ...{ owed: z.boolean(), due: Day.nullable() },
});

const MissedTask = z.object({
  ...{ homeworkId: Id, text: z.string(), due: Day.nullable() },
  ...{ links: z.array(HomeworkLink), files: z.array(HomeworkFile) },
});

/** A pupil's absences of some days, both included and at most a year, and what was taught meanwhile (F-091, F-092). */
export const AbsenceHistory = query('diary.absence-history.v1', {
  input: z.strictObject({ pupilId: Id, from: Day, until: Day }),
  output: z.object({
    periods: z.array(z.object({ periodId: Id, title: z.string(), from: Day, until: Day })),
    /** The journal's own: by the same rule over the same lessons. */
    counts: AbsenceCounts,
    /** In the order of the groups, the empty ones left out; lessons newest first. A lesson missed by coming late stands in two. */
    groups: z.array(
      z.object({
        group: AbsenceGroup,
        lessons: z.array(z.object({ ...lesson, minutes: z.int().nullable() })),
      }),
    ),
    /** From the first to the last missed lesson: what was taught and asked in it. */
    catchUp: z.array(
      z.object({ ...lesson, topic: z.string(), homework: z.array(MissedTask), works: z.array(MissedWork) }),
    ),
  }),
  refusals: [...STILL_HEARING, 'not-found', 'days-reversed', 'days-too-many', 'year-out-of-range'],
});
export type AbsenceHistory = InputOf<typeof AbsenceHistory>;
export type AbsenceHistoryAnswer = AnswerOf<typeof AbsenceHistory>;
