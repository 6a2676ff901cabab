import { formatAverage } from '@parta/school';
import { memo, useEffect, useRef } from 'react';
import { NO_CELLS, type RowCells } from '../../grid/entries.ts';
import { rowAbsences } from '../../grid/row-absences.ts';
import { rowAverage, rowProposal } from '../../grid/row-average.ts';
import { type Column, lockOf, type Row, type Sheet } from '../../grid/sheet.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { GridCell } from './grid-cell.tsx';
import styles from './grid.module.css';
import { lockWords } from './lock-words.ts';
import type { Names } from './names.ts';

type Props = {
  row: Row;
  name: string;
  names: Names;
  at: number;
  cells: RowCells | undefined;
  sheet: Sheet;
  today: string;
  /** Column of the cursor where it stands in this row, else -1. */
  cursor: number;
  /** Column of the range where it covers this row, else -1. */
  range: number;
};

/** One pupil. Drawn again only when a cell of the row, the cursor in it or the page changes. */
export const GridRow = memo(function GridRow({ row, name, names, at, cells, sheet, today, cursor, range }: Props) {
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => focusCell(line.current, cursor), [cursor]);
  const average = rowAverage(cells ?? NO_CELLS, sheet, today);
  const proposal = rowProposal(average, sheet);
  return (
    <tr ref={line} aria-rowindex={at + 3} className={cursor >= 0 ? styles.current : undefined}>
      <th scope="row" className={styles.name}>
        <i>{at + 1}</i>
        {name}
      </th>
      {sheet.columns.map((column, index) => (
        <GridCell
          key={column.work.workId}
          column={column}
          row={row}
          lock={lockText(column, row, sheet, names)}
          name={name}
          cells={cells}
          isToday={column.lesson.day === today}
          isAhead={column.lesson.day > today}
          isCursor={index === cursor}
          isInRange={index === range}
          index={index}
        />
      ))}
      <td className={`${styles.average} ${proposal === 2 ? styles.low : ''}`}>
        {average ? formatAverage(average, getLocale()) : <span className="vh">{m.no_average()}</span>}
      </td>
      <td className={styles.proposal}>{proposal}</td>
      <td className={styles.missed}>{rowAbsences(cells ?? NO_CELLS, sheet) || null}</td>
    </tr>
  );
});

function lockText(column: Column, row: Row, sheet: Sheet, names: Names): string | undefined {
  const lock = lockOf(column, row);
  return lock && lockWords(lock, { column, sheet, names });
}

/** The focus follows the cursor, but only inside the grid: it is never taken from another field. */
function focusCell(line: HTMLTableRowElement | null, cursor: number): void {
  const hasFocus = line?.closest('table')?.contains(document.activeElement);
  if (cursor >= 0 && hasFocus) line?.cells[cursor + 1]?.focus();
}
