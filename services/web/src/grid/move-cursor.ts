import type { Move } from './grid.types.ts';
import type { GridState, Position } from './grid-state.ts';

const STEPS: Partial<Record<Move, [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
  'ten-up': [-10, 0],
  'ten-down': [10, 0],
};

/** The cursor after a move; it stops at the edges of the page. */
export function movedTo(state: GridState, to: Move): Position {
  const { sheet, cursor } = state;
  const last = { row: Math.max(0, sheet.rows.length - 1), column: Math.max(0, sheet.columns.length - 1) };
  const [rows, columns] = STEPS[to] ?? [0, 0];
  const within = (at: number, end: number) => Math.min(Math.max(at, 0), end);
  if (to === 'row-start') return { ...cursor, column: 0 };
  if (to === 'row-end') return { ...cursor, column: last.column };
  if (to === 'first') return { row: 0, column: 0 };
  if (to === 'last') return last;
  if (to === 'lesson-back' || to === 'lesson-on')
    return { ...cursor, column: nextFilled(state, to === 'lesson-on' ? 1 : -1) };
  return { row: within(cursor.row + rows, last.row), column: within(cursor.column + columns, last.column) };
}

/** The next column with entries in the direction; the cursor's own when there is none. */
function nextFilled({ sheet: { columns }, entries, cursor }: GridState, direction: 1 | -1): number {
  const lessons = new Set([...entries.values()].flatMap((row) => [...row.values()].map(({ ref }) => ref.lessonId)));
  for (let at = cursor.column + direction; at >= 0 && at < columns.length; at += direction) {
    if (lessons.has(columns[at]?.lesson.lessonId ?? '')) return at;
  }
  return cursor.column;
}
