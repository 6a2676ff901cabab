import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { GridSettings, Intent } from '../../grid/grid.types.ts';
import { type GridState, rulesAt } from '../../grid/grid-state.ts';
import { intentOf } from '../../grid/intent-of.ts';
import styles from './grid.module.css';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { listName, type Names } from './names.ts';

type Props = {
  state: GridState;
  names: Names;
  today: string;
  label: string;
  onIntent: (intent: Intent) => void;
  onCursor: (row: number, column: number) => void;
  onPaste: (text: string) => void;
};

/** The table of the journal. Keys count only while it has the focus; the focus is one cell, the cursor. */
export function Grid({ state, names, today, label, onIntent, onCursor, onPaste }: Props) {
  const { sheet, entries, cursor, anchor } = state;
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    pane.current?.querySelector('td[tabindex="0"]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  const settings: GridSettings = { scale: sheet.scale, allowOne: rulesAt(state).allowOne, codes: sheet.codes };
  const press = (event: KeyboardEvent) => {
    const intent = intentOf(keyPressOf(event), settings);
    if (!intent) return;
    event.preventDefault();
    onIntent(intent);
  };
  return (
    <div className={styles.window} ref={pane}>
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={sheet.rows.length + 2}
        aria-colcount={sheet.columns.length + 4}
        onKeyDown={press}
        onPaste={(event: ClipboardEvent) => (
          event.preventDefault(),
          onPaste(event.clipboardData.getData('text/plain'))
        )}
        onMouseDown={(event: MouseEvent) => clicked(event, onCursor)}
      >
        <GridHead sheet={sheet} today={today} />
        <tbody>
          {sheet.rows.map((row, at) => (
            <GridRow
              key={row.pupilId}
              row={row}
              name={listName(names, row.pupilId)}
              names={names}
              at={at}
              cells={entries.get(row.pupilId)}
              sheet={sheet}
              today={today}
              cursor={at === cursor.row ? cursor.column : -1}
              range={anchor !== undefined && within(at, anchor, cursor.row) ? cursor.column : -1}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const within = (at: number, one: number, other: number) => at >= Math.min(one, other) && at <= Math.max(one, other);

function keyPressOf({ key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, nativeEvent }: KeyboardEvent) {
  const composing = nativeEvent.isComposing || nativeEvent.getModifierState('AltGraph');
  return { key, code, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey, repeat, composing };
}

function clicked({ target }: MouseEvent, onCursor: (row: number, column: number) => void): void {
  const cell = (target as Element).closest<HTMLElement>('td[data-column]');
  const row = cell?.closest('tr')?.rowIndex;
  if (cell && row !== undefined) onCursor(row - 2, Number(cell.dataset['column']));
}
