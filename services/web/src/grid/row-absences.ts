import type { AttendanceCode } from '@parta/contracts';
import type { RowCells } from './entries.ts';
import { shownIn } from './entry.ts';
import type { Sheet } from './sheet.ts';

/** Codes of a missed lesson: late and exempt were there, free attendance is not counted. */
const MISSED: ReadonlySet<string | null> = new Set<AttendanceCode>(['absent', 'truant', 'ill', 'excused']);

/** How many lessons of the page the pupil missed, unsent entries included; a lesson with several works counts once (F-066). */
export function rowAbsences(cells: RowCells, { columns }: Pick<Sheet, 'columns'>): number {
  const held = new Set(columns.map(({ lesson }) => lesson.lessonId));
  return [...cells.values()].filter(
    ({ ref, entry }) => ref.kind === 'attendance' && held.has(ref.lessonId) && MISSED.has(shownIn(entry).value),
  ).length;
}
