import type { SheetCell } from '../plan/sheet.ts';
import type { ResultColumn, ResultColumns } from './result-columns.ts';

/** The text of a cell without spaces around and doubled inside. */
export type ResultText = Pick<SheetCell, 'column' | 'text'>;
export type ResultCells = Record<ResultColumn, ResultText>;

export function cellsOf(cells: SheetCell[], at: ResultColumns['at']): ResultCells {
  const entries = Object.entries(at).map(([name, index]) => {
    const { column = '', text = '' } = cells[index] ?? {};
    return [name, { column, text: text.trim().replace(/\s+/g, ' ') }];
  });
  return Object.fromEntries(entries) as ResultCells;
}
