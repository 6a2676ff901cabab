import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, MarkValue, Scale, SchoolKey } from '../vocabulary.ts';
import { TransferFinal, TransferMark } from './transfer-sheets.ts';

/** A column of finals: one per period of the year, the year itself, and in grades 9 and 11 the exam and the certificate. */
const FinalKind = z.enum(['period', 'annual', 'exam', 'overall']);
/** `periodId` names the period of a column of the kind `period`, else it is null. */
const column = { kind: FinalKind, periodId: Id.nullable() };

/**
 * The teacher decides on finals of a group, a column or more at once. `ver` is what the teacher saw: 0 where none ever stood.
 * `value` null takes a final back; the removal keeps its place in the history. What was proposed at that moment is kept beside it.
 */
export const SetFinals = command('journal.set-finals.v1', {
  input: z.strictObject({
    groupId: Id,
    finals: z
      .array(
        z.strictObject({
          ...{ pupilId: Id, ...column, value: MarkValue.nullable(), ver: z.int().min(0) },
          /** The teacher's choice about the marks of a former school: counted in this final of a period, or left apart, as without it (N-37). */
          transfer: z.enum(['counted', 'apart']).optional(),
        }),
      )
      .min(1)
      .max(300),
  }),
  output: z.object({
    finals: z.array(z.object({ finalId: Id, pupilId: Id, ...column, value: MarkValue.nullable(), ver: z.int() })),
  }),
  refusals: [
    'not-found',
    'forbidden',
    'final-unknown',
    'finals-not-open',
    'finals-over',
    'period-closed',
    'pupil-not-in-group',
    'own-child',
    'value-not-in-scale',
    'transfer-missing',
    'changed-meanwhile',
  ],
});
export type SetFinals = InputOf<typeof SetFinals>;
export type SetFinalsAnswer = AnswerOf<typeof SetFinals>;

/** The exact average as decimal strings of integers. */
const Fraction = z.object({ numerator: z.string(), denominator: z.string() });

/**
 * What the marks, or the finals before it, earn by the school's rules. Only the teacher sets it.
 * `why`: proposed; few: proposed from fewer marks than `finals.minMarks`; no-marks; final-missing: one it follows from is not set;
 * not-a-number: н/а or осв among them; teacher-decides: the school or the scale has no rule.
 */
const Proposal = z.object({
  value: MarkValue.nullable(),
  why: z.enum(['proposed', 'few', 'no-marks', 'final-missing', 'not-a-number', 'teacher-decides']),
  average: Fraction.nullable(),
  marks: z.int(),
  /** н/а may be chosen: too many lessons missed, too few marks. It is never set by itself. */
  offersNotAssessed: z.boolean(),
});

/** The finals of a group: pupils by columns, what is set and what is proposed apart (F-075). */
export const FinalsOfGroup = query('journal.finals-of-group.v1', {
  input: z.strictObject({ groupId: Id }),
  output: z.object({
    groupId: Id,
    schoolId: z.string(),
    title: z.string(),
    subject: z.string(),
    scale: Scale,
    classTitles: z.array(z.string()),
    /** True for whoever corrects finals of a closed column by order (N-35). */
    correctable: z.boolean().optional(),
    columns: z.array(
      z.object({
        ...column,
        title: z.string(),
        /** Days on which finals of the column are set; `closes` null: until the year is closed. */
        opens: Day,
        closes: Day.nullable(),
        state: z.enum(['early', 'open', 'over', 'unlocked', 'closed']),
        writable: z.boolean(),
      }),
    ),
    pupils: z.array(z.object({ pupilId: Id, from: Day, until: Day.nullable(), ownChild: z.boolean() })),
    cells: z.array(
      z.object({
        pupilId: Id,
        ...column,
        value: MarkValue.nullable(),
        /** What was proposed when the teacher decided. */
        proposedThen: MarkValue.nullable(),
        by: Id.nullable(),
        at: Instant.nullable(),
        ver: z.int(),
        proposal: Proposal,
        /** Where the pupil brought marks of this period along: what they would make of the proposal, and whether the final counts them. */
        transfer: z.object({ counted: z.boolean(), marks: z.int(), proposal: Proposal }).optional(),
      }),
    ),
    /** What pupils of the group brought along in the subject from a former school. */
    transfers: z
      .array(
        z.object({
          pupilId: Id,
          formerSchool: z.string(),
          marks: z.array(TransferMark),
          finals: z.array(TransferFinal),
        }),
      )
      .optional(),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type FinalsOfGroup = InputOf<typeof FinalsOfGroup>;
export type FinalsOfGroupAnswer = AnswerOf<typeof FinalsOfGroup>;

/** Finals of a group stand with these values; `value` null: taken back. `previous` is the value before, null where none was. */
export const FinalSet = event('journal.final-set.v1', {
  key: 'schoolId',
  about: 'groupId',
  data: z.object({
    schoolId: SchoolKey,
    groupId: Id,
    subject: z.string(),
    /** The first and the last day of the academic year. */
    from: Day,
    until: Day,
    by: Id.nullable(),
    /** The order a final of a closed period was corrected by. */
    order: z.object({ number: z.string(), day: Day }).optional(),
    finals: z.array(
      z.object({
        finalId: Id,
        pupilId: Id,
        ...column,
        title: z.string(),
        value: MarkValue.nullable(),
        previous: MarkValue.nullable(),
        ver: z.int().positive(),
      }),
    ),
  }),
});
export type FinalSet = DataOf<typeof FinalSet>;
