import type { AttendanceCode, ClassJournalAnswer } from '@parta/contracts';
import { type DatedSetting, isSettingName } from '@parta/school';
import { typedCodes } from './school-codes.ts';

type Lesson = ClassJournalAnswer['lessons'][number];
export type Work = Lesson['works'][number];

/** One column: a work of a lesson. A lesson without works has none to write into and is left out. */
export type Column = { lesson: Lesson; work: Work };
export type Row = ClassJournalAnswer['pupils'][number];

/** The page of a journal as rows and columns, without a single value. */
export type Sheet = Pick<
  ClassJournalAnswer,
  'groupId' | 'scale' | 'workTypes' | 'thresholds' | 'writable' | 'keptFrom'
> & {
  settings: DatedSetting[];
  /** The keys of attendance. */
  codes: ReadonlyMap<string, AttendanceCode>;
  columns: Column[];
  rows: Row[];
};

export function sheetOf(journal: ClassJournalAnswer): Sheet {
  const { groupId, scale, workTypes, thresholds, writable, keptFrom, lessons, pupils } = journal;
  const held = lessons.filter(({ status }) => status !== 'cancelled');
  const columns = held.flatMap((lesson) => lesson.works.map((work): Column => ({ lesson, work })));
  const settings = journal.settings.flatMap(({ name, ...set }) => (isSettingName(name) ? [{ name, ...set }] : []));
  const codes = typedCodes(journal.attendanceCodes);
  return {
    groupId,
    scale,
    workTypes,
    thresholds,
    writable,
    ...(keptFrom && { keptFrom }),
    settings,
    codes,
    columns,
    rows: pupils,
  };
}

export type Lock =
  'read-only' | 'not-member' | 'own-child' | NonNullable<Lesson['closed']> | NonNullable<Lesson['barred']>;

/** Why a cell cannot be written, or undefined (R-02, N-34, own child). The journal checks all of it again. */
export function lockOf({ lesson }: Column, { from, until, ownChild }: Row): Lock | undefined {
  if (ownChild) return 'own-child';
  if (lesson.day < from || (until !== null && lesson.day >= until)) return 'not-member';
  if (lesson.writable || lesson.marksWritable) return undefined;
  return lesson.barred ?? lesson.closed ?? 'read-only';
}

/** The lesson the page opens at: today's, else the last before it, else the first. */
export function columnOfDay(columns: Column[], today: string): number {
  const upToToday = columns.filter(({ lesson }) => lesson.day <= today);
  const last = upToToday.at(-1)?.lesson.day;
  return Math.max(
    0,
    columns.findIndex(({ lesson }) => lesson.day === last),
  );
}
