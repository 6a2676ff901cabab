import { type KeyboardEvent, useId } from 'react';
import { type Column, lockOf, type Row, type Sheet } from '../../grid/sheet.ts';
import { Icon } from '../../parts/icon.tsx';
import { chipLook } from '../../parts/mark-chip.tsx';
import { codeWords } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import type { CellView } from './cell-view.ts';
import { expectedSource } from './expected-words.ts';
import styles from './list.module.css';
import { lockWords } from './lock-words.ts';
import type { Names } from './names.ts';

type Props = {
  at: number;
  /** The pupil, or the lesson and its work: whatever the list goes over. */
  title: string;
  view: CellView;
  column: Column;
  row: Row;
  sheet: Sheet;
  names: Names;
  isCurrent: boolean;
  onFocus: () => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** A character that came without a key: dictated, or from a screen keyboard. */
  onCharacter: (character: string, field: HTMLInputElement) => void;
};

/** One cell as a labelled field; what the grid tells by looks is said in words beside it (F-145). */
export function ListLine(props: Props) {
  const { at, title, view, column, row, sheet, names, isCurrent, onFocus, onKey, onCharacter } = props;
  const id = useId();
  const lock = lockOf(column, row);
  const value = view.marks.join('/');
  const said = [
    view.state === 'clean' ? '' : STATES[view.state](),
    view.expected
      ? m.cell_expected({ code: codeWords(view.expected.code), source: expectedSource(view.expected) })
      : '',
    lock ? lockWords(lock, { column, sheet, names }) : '',
  ].filter(Boolean);
  return (
    <li className={isCurrent ? styles.current : undefined} data-current={isCurrent || undefined}>
      <i>{at + 1}</i>
      <span>
        {title}
        {said.length > 0 && <small id={id}>{said.join(' ')}</small>}
      </span>
      {view.comment && <Icon name="note" />}
      <input
        className={value ? chipLook(view.marks[0] ?? '', column.work.weight) : styles.empty}
        aria-label={m.mark_of({ name: title })}
        aria-describedby={said.length > 0 ? id : undefined}
        inputMode="none"
        autoComplete="off"
        readOnly={lock !== undefined}
        value={[value, view.absence].filter(Boolean).join(' ')}
        onFocus={onFocus}
        onKeyDown={onKey}
        onChange={({ target }) => onCharacter(target.value.at(-1) ?? '', target)}
      />
    </li>
  );
}

const STATES = { waiting: m.cell_saving, sent: m.cell_saving, refused: m.cell_refused, conflict: m.cell_conflict };
