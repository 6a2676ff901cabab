import { isOwed } from '@parta/school';
import { entryAt, NO_CELLS } from './entries.ts';
import { shownIn } from './entry.ts';
import type { GridState, Position } from './grid-state.ts';
import { rowMarks } from './row-marks.ts';

/** A work somebody still owes, with the place of its cell. */
export type Debt = Position & { pupilId: string; due: string | null };

/** Every debt of the page, the most urgent first; those without a day last (N-18). */
export function debtsOf({ sheet, entries }: Pick<GridState, 'sheet' | 'entries'>, today: string): Debt[] {
  const columns = new Map(sheet.columns.map(({ work }, at) => [work.workId, at]));
  const debts = sheet.rows.flatMap(({ pupilId }, row) =>
    rowMarks(entries.get(pupilId) ?? NO_CELLS, sheet)
      .filter((mark) => isOwed(mark, sheet.settings, today))
      .map(({ workId, due }) => ({ pupilId, due, row, column: columns.get(workId) ?? 0 })),
  );
  return debts.toSorted((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1));
}

/** An earlier mark the one under the cursor may retake. */
export type Retakable = { markId: string; value: string; column: number };

/** What the cell at this place may be a retake of: earlier marks of the pupil that are saved and no retakes themselves (N-20). */
export function retakable(
  { sheet, entries }: Pick<GridState, 'sheet' | 'entries'>,
  { row, column }: Position,
): Retakable[] {
  const pupilId = sheet.rows[row]?.pupilId ?? '';
  const here = sheet.columns[column];
  return sheet.columns.flatMap(({ lesson, work }, at) => {
    if (!here || work.workId === here.work.workId || lesson.day > here.lesson.day) return [];
    const entry = entryAt(entries, { kind: 'mark', lessonId: lesson.lessonId, workId: work.workId, pupilId, part: 0 });
    const { value, retakeOf } = shownIn(entry);
    const { markId } = entry.standing;
    return value === null || retakeOf || !markId ? [] : [{ markId, value, column: at }];
  });
}
