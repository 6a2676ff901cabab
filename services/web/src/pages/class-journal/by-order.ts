import type { ClassJournalAnswer } from '@parta/contracts';
import type { GridState } from '../../grid/grid-state.ts';

/** True where the reader may correct the cell under the cursor by order: its period or year is closed for good (N-35). */
export function isByOrder({ correctable }: ClassJournalAnswer, { sheet, cursor }: GridState): boolean {
  const closed = sheet.columns[cursor.column]?.lesson.closed;
  return (
    correctable === true && sheet.rows[cursor.row]?.ownChild === false && (closed === 'period' || closed === 'year')
  );
}
