import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, MarkValue, Scale, Weight, WrittenMark } from '../vocabulary.ts';

/** A current mark given at the former school. */
export const TransferMark = z.strictObject({ day: Day, value: WrittenMark, weight: Weight });
/** A final given there; `title` is its period in the words of the sheet, «1-я четверть». */
export const TransferFinal = z.strictObject({ title: z.string().trim().min(1).max(60), value: MarkValue });

/** A subject of the sheet in its own words; `groupId` is the journal here it is mapped to, null: none, kept for the record. */
const Line = z.strictObject({
  subject: z.string().trim().min(1).max(120),
  groupId: Id.nullable(),
  marks: z.array(TransferMark).max(200),
  finals: z.array(TransferFinal).max(12),
});
export type TransferLine = z.infer<typeof Line>;

const Lines = z.array(Line).max(40);

/**
 * The marks a newcomer brings from the former school, as one sheet (N-37). It is kept apart from the journals, and counts nowhere unless the
 * teacher of a subject chooses so in a final. `ver` as it was seen, 0 for the first; every former version stays.
 */
export const RecordTransferSheet = command('journal.record-transfer-sheet.v1', {
  input: z.strictObject({
    pupilId: Id,
    formerSchool: z.string().trim().min(1).max(200),
    lines: Lines,
    ver: z.int().min(0),
  }),
  output: z.object({ ver: z.int() }),
  refusals: [
    ...(['not-found', 'forbidden', 'own-child', 'transfer-group-unknown', 'transfer-day-ahead'] as const),
    ...(['value-not-in-scale', 'transfer-changed'] as const),
  ],
});
export type RecordTransferSheet = InputOf<typeof RecordTransferSheet>;
export type RecordTransferSheetAnswer = AnswerOf<typeof RecordTransferSheet>;

/** The sheet of a pupil as it stands, and the journals of the pupil its subjects may be mapped to. `ver` 0: there is none. */
export const TransferSheet = query('journal.transfer-sheet.v1', {
  input: z.strictObject({ pupilId: Id }),
  output: z.object({
    pupilId: Id,
    today: Day,
    writable: z.boolean(),
    groups: z.array(z.object({ groupId: Id, title: z.string(), subject: z.string(), scale: Scale })),
    formerSchool: z.string(),
    lines: z.array(z.object(Line.shape)),
    by: Id.nullable(),
    at: Instant.nullable(),
    ver: z.int(),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type TransferSheetAnswer = AnswerOf<typeof TransferSheet>;

/**
 * What a file would make of the sheet: columns «Предмет», «Дата» or «Период», «Отметка», «Вес», in any order. Nothing is kept. A subject is
 * mapped where one journal of the pupil has its name. Each fault names its row, from 1, and the letter of its column.
 */
export const PreviewTransferSheet = query('journal.preview-transfer-sheet.v1', {
  input: z.strictObject({ pupilId: Id, name: z.string().min(1).max(120), content: z.base64().max(349_528) }),
  output: z.object({
    lines: z.array(z.object(Line.shape)),
    /** At most 50 of them. */
    faults: z.array(z.object({ row: z.int(), column: z.string(), ru: z.string(), en: z.string() })),
  }),
  refusals: ['not-found', 'forbidden', 'transfer-unreadable'],
});
export type PreviewTransferSheet = InputOf<typeof PreviewTransferSheet>;
export type PreviewTransferSheetAnswer = AnswerOf<typeof PreviewTransferSheet>;

/** The classes of the year with everybody who belongs or belonged to them, for whoever enters or gives out transfer sheets. */
export const TransferDesk = query('journal.transfer-desk.v1', {
  input: z.strictObject({}),
  output: z.object({
    classes: z.array(
      z.object({
        classId: Id,
        title: z.string(),
        /** `until`: the first day outside the class, null while there is none. `sheet`: a former school's marks are kept. */
        pupils: z.array(z.object({ pupilId: Id, until: Day.nullable(), sheet: z.boolean() })),
      }),
    ),
  }),
  refusals: ['forbidden'],
});
export type TransferDeskAnswer = AnswerOf<typeof TransferDesk>;

/** What a pupil takes along to another school: every mark of the year that stands, finals, and missed lessons, subject by subject. */
export const LeavingSheet = query('journal.leaving-sheet.v1', {
  input: z.strictObject({ pupilId: Id }),
  output: z.object({
    pupilId: Id,
    schoolTitle: z.string(),
    classTitle: z.string(),
    yearTitle: z.string(),
    day: Day,
    subjects: z.array(
      z.object({
        subject: z.string(),
        marks: z.array(z.object({ day: Day, value: WrittenMark, weight: Weight, work: z.string() })),
        /** The exact average as decimal strings of integers; null without marks that count. */
        average: z.object({ numerator: z.string(), denominator: z.string() }).nullable(),
        finals: z.array(z.object({ title: z.string(), value: MarkValue })),
        missed: z.int(),
      }),
    ),
  }),
  refusals: ['not-found', 'forbidden'],
});
export type LeavingSheetAnswer = AnswerOf<typeof LeavingSheet>;
