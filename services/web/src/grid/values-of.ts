import { entryAt } from './entries.ts';
import { shownIn } from './entry.ts';
import { type GridState, markAt } from './grid-state.ts';
import { lockOf } from './sheet.ts';
import type { Written } from './write-step.ts';

/** The cells from anchor to cursor; a single one without a range. */
export function rangeOf({ cursor, anchor }: GridState): number[] {
  const [from, until] = [Math.min(anchor ?? cursor.row, cursor.row), Math.max(anchor ?? cursor.row, cursor.row)];
  return Array.from({ length: until - from + 1 }, (_, at) => from + at);
}

/** The value in these rows of the cursor's column, closed cells left out; comment, and what a retake points to, stay with a mark. */
export function valuesOf(state: GridState, rows: number[], value: string | null): Written[] {
  const column = state.sheet.columns[state.cursor.column]!;
  return rows.flatMap((row): Written[] => {
    const ref = markAt(state, { row, column: state.cursor.column });
    const pupil = state.sheet.rows[row];
    if (!ref || !pupil || lockOf(column, pupil)) return [];
    const { comment, due, retakeOf } = shownIn(entryAt(state.entries, ref));
    if (value === null) return [{ ref, value: { value, comment: null } }];
    return [
      { ref, value: { value, comment, due: value === 'debt' ? (due ?? null) : null, retakeOf: retakeOf ?? null } },
    ];
  });
}
