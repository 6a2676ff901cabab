import { entryAt } from '../../grid/entries.ts';
import { shownIn } from '../../grid/entry.ts';
import { type GridState, markAt } from '../../grid/grid-state.ts';

/** The cursor's column as text, one pupil a line: for a sheet. */
export async function copyColumn(state: GridState): Promise<void> {
  const lines = state.sheet.rows.map((_, row) => {
    const ref = markAt(state, { row, column: state.cursor.column });
    return (ref && shownIn(entryAt(state.entries, ref)).value) ?? '';
  });
  await navigator.clipboard.writeText(lines.join('\n'));
}
