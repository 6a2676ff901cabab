import type { ClassJournalAnswer } from '@parta/contracts';
import { type MarkRules, markRulesOn, USUAL_MARK_RULES } from '@parta/school';
import type { AttendanceRef, CellRef, MarkRef } from './cell-ref.ts';
import type { Entries } from './entries.ts';
import type { CellValue } from './entry.types.ts';
import { learnJournal } from './learn-journal.ts';
import { columnOfDay, type Lock, type Sheet, sheetOf } from './sheet.ts';

/** One thing the teacher did, as it can be taken back: each cell with its value before and after. */
export type Step = { ref: CellRef; before: CellValue; after: CellValue }[];

/** What the grid has to say about the last key. */
export type Told =
  | { kind: 'locked'; lock: Lock }
  | { kind: 'hint'; letter: string }
  | { kind: 'no-mark-to-comment' | 'one-part' | 'many-to-fill' | 'roll-called' | 'no-lesson' };

export type Position = { row: number; column: number };

export type GridState = {
  sheet: Sheet;
  entries: Entries;
  cursor: Position;
  /** The other end of a range in the cursor's column. */
  anchor: number | undefined;
  /** The next mark goes to the second part of the work. */
  part: 0 | 1;
  /** Digits typed quickly into one cell of a scale with long numbers. */
  typing: { text: string; at: number } | undefined;
  past: Step[];
  future: Step[];
  told: Told | undefined;
  /** How late the pupil under the cursor came is asked next. */
  asks: 'minutes' | undefined;
  /** Lessons whose roll was called here, whether the journal has answered yet or not. */
  called: ReadonlySet<string>;
};

export function openGrid(journal: ClassJournalAnswer, today: string): GridState {
  const sheet = sheetOf(journal);
  return {
    sheet,
    entries: learnJournal(new Map(), journal),
    cursor: { row: 0, column: columnOfDay(sheet.columns, today) },
    anchor: undefined,
    part: 0,
    typing: undefined,
    past: [],
    future: [],
    told: undefined,
    asks: undefined,
    called: new Set(),
  };
}

/** A newer page arrives: the cursor stays on its pupil and work, wherever they stand now. */
export function reloadGrid(state: GridState, journal: ClassJournalAnswer): GridState {
  const sheet = sheetOf(journal);
  const pupilId = state.sheet.rows[state.cursor.row]?.pupilId;
  const workId = state.sheet.columns[state.cursor.column]?.work.workId;
  const row = sheet.rows.findIndex((each) => each.pupilId === pupilId);
  const column = sheet.columns.findIndex(({ work }) => work.workId === workId);
  const cursor = { row: Math.max(0, row), column: Math.max(0, column) };
  return { ...state, sheet, entries: learnJournal(state.entries, journal), cursor };
}

/** What the school lets stand in the lesson under the cursor. */
export function rulesAt({ sheet, cursor }: GridState): MarkRules {
  const day = sheet.columns[cursor.column]?.lesson.day;
  return day ? markRulesOn(sheet.settings, day) : USUAL_MARK_RULES;
}

/** The mark cell under the cursor, or at another place. */
export function markAt({ sheet, part }: GridState, { row, column }: Position): MarkRef | undefined {
  const pupil = sheet.rows[row];
  const place = sheet.columns[column];
  if (!pupil || !place) return undefined;
  const { lesson, work } = place;
  return { kind: 'mark', lessonId: lesson.lessonId, workId: work.workId, pupilId: pupil.pupilId, part };
}

export function attendanceAt({ sheet }: GridState, { row, column }: Position): AttendanceRef | undefined {
  const pupil = sheet.rows[row];
  const lesson = sheet.columns[column]?.lesson;
  return pupil && lesson && { kind: 'attendance', lessonId: lesson.lessonId, pupilId: pupil.pupilId };
}
