import type { AttendanceCode } from '@parta/contracts';
import { markSign } from '@parta/school';
import { cellId } from '../../grid/cell-ref.ts';
import { NO_CELLS, type RowCells } from '../../grid/entries.ts';
import { EMPTY, shownIn } from '../../grid/entry.ts';
import type { Entry, Expectation } from '../../grid/entry.types.ts';
import type { Column } from '../../grid/sheet.ts';
import { codeSign } from '../../parts/mark-words.ts';
import { getLocale } from '../../words/runtime.js';

/** What one cell shows: the marks of its work, the absence beside them, and how things stand with the journal. */
export type CellView = {
  marks: string[];
  absence: string | undefined;
  /** An absence known ahead, while nobody wrote about the pupil in this lesson. */
  expected: Expectation | undefined;
  /** How late the pupil came, in minutes, where somebody wrote it down. */
  minutes: number | undefined;
  state: 'clean' | 'waiting' | 'sent' | 'refused' | 'conflict';
  comment: string | null;
  isRetake: boolean;
  /** In a conflict: mine and the journal's. */
  mine: string;
  theirs: string;
};

const entry = (cells: RowCells, id: string): Entry => cells.get(id)?.entry ?? { standing: EMPTY };

export function cellView(cells: RowCells | undefined, pupilId: string, { lesson, work }: Column): CellView {
  const row = cells ?? NO_CELLS;
  const parts = Array.from({ length: work.parts }, (_, part) =>
    entry(row, cellId({ kind: 'mark', lessonId: lesson.lessonId, workId: work.workId, pupilId, part })),
  );
  const absence = entry(row, cellId({ kind: 'attendance', lessonId: lesson.lessonId, pupilId }));
  const marks = parts.flatMap((part) => signOf(shownIn(part).value));
  const troubled =
    [...parts, absence].find(({ wish }) => wish?.state === 'conflict') ?? [...parts, absence].find(({ wish }) => wish);
  const { value, minutes, expected } = shownIn(absence);
  const code = value as AttendanceCode | null;
  return {
    marks,
    absence: code === null ? undefined : `${codeSign(code)}${minutes ?? ''}`,
    expected: code === null ? expected : undefined,
    minutes: minutes ?? undefined,
    state: troubled?.wish?.state ?? 'clean',
    isRetake: parts.some((part) => shownIn(part).retakeOf),
    comment: parts.map((part) => shownIn(part).comment).find(Boolean) ?? null,
    mine: signOf(troubled?.wish?.wanted.value)[0] ?? '∅',
    theirs: signOf(troubled?.standing.value)[0] ?? '∅',
  };
}

const signOf = (value: string | null | undefined): string[] =>
  value === null || value === undefined ? [] : [isCode(value) ? codeSign(value) : markSign(value, getLocale())];

const CODES = new Set<string>(['absent', 'truant', 'ill', 'excused', 'late', 'free', 'exempt']);
const isCode = (value: string): value is AttendanceCode => CODES.has(value);
