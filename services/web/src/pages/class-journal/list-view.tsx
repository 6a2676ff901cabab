import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Intent, KeyPress } from '../../grid/grid.types.ts';
import { type GridState, rulesAt } from '../../grid/grid-state.ts';
import { intentOf } from '../../grid/intent-of.ts';
import { m } from '../../words/messages.js';
import { cellView } from './cell-view.ts';
import type { JournalDesk } from './desk.ts';
import styles from './list.module.css';
import { type ListBy, ListHead } from './list-head.tsx';
import { ListLine } from './list-line.tsx';
import { ListPad } from './list-pad.tsx';
import { columnTitle } from './column-title.ts';
import { listName, type Names } from './names.ts';

type Props = {
  desk: JournalDesk;
  names: Names;
  onIntent: (intent: Intent) => void;
  onCursor: (row: number, column: number) => void;
};

/** One lesson over its pupils, or one pupil over the lessons: a labelled field each, a pad for the thumb below (F-145). */
export function ListView({ desk, names, onIntent, onCursor }: Props) {
  const [by, setBy] = useState<ListBy>('lesson');
  const state = desk.getState();
  const { sheet, entries, cursor } = state;
  const list = useRef<HTMLUListElement>(null);
  const current = by === 'lesson' ? cursor.row : cursor.column;
  useEffect(() => void list.current?.children[current]?.scrollIntoView({ block: 'center' }), [current]);
  if (sheet.columns.length === 0 || sheet.rows.length === 0) return <p className={styles.list}>{m.list_empty()}</p>;
  const write = (intent: Intent) => {
    const { row, column } = desk.getState().cursor;
    onIntent(intent);
    if (by === 'pupil' && isWritten(intent)) onCursor(row, Math.min(column + 1, sheet.columns.length - 1));
  };
  return (
    <div className={styles.list}>
      <ListHead {...{ by, state, names, onCursor }} onBy={setBy} />
      <ul ref={list}>
        {placesOf(by, state).map(({ row, column }, at) => {
          const [pupil, place] = [sheet.rows[row]!, sheet.columns[column]!];
          return (
            <ListLine
              key={`${pupil.pupilId} ${place.work.workId}`}
              title={by === 'lesson' ? listName(names, pupil.pupilId) : columnTitle(sheet, place)}
              view={cellView(entries.get(pupil.pupilId), pupil.pupilId, place)}
              isCurrent={at === current}
              onFocus={() => at !== current && onCursor(row, column)}
              onKey={(event) => pressed(event, state, write)}
              onCharacter={(key, field) => typed({ ...NO_KEY, key }, field, state, write)}
              {...{ at, column: place, row: pupil, sheet, names }}
            />
          );
        })}
      </ul>
      <ListPad desk={desk} names={names} onIntent={write} />
    </div>
  );
}

const placesOf = (by: ListBy, { sheet, cursor }: GridState): { row: number; column: number }[] =>
  by === 'lesson'
    ? sheet.rows.map((_, row) => ({ row, column: cursor.column }))
    : sheet.columns.map((_, column) => ({ row: cursor.row, column }));

const isWritten = ({ kind }: Intent): boolean => kind === 'mark' || kind === 'absence';
const NO_KEY: KeyPress = { key: '', code: '', ctrl: false, shift: false, alt: false, repeat: false, composing: false };

type Write = (intent: Intent) => void;

function pressed(event: KeyboardEvent<HTMLInputElement>, state: GridState, write: Write): void {
  const { key, code, ctrlKey: ctrl, shiftKey: shift, altKey: alt, repeat, nativeEvent, currentTarget } = event;
  const press = { key, code, ctrl, shift, alt, repeat, composing: nativeEvent.isComposing };
  if (typed(press, currentTarget, state, write)) event.preventDefault();
}

/** The same keys as in the grid; after a mark, and with the arrows, the next field has the focus. Answers whether the key meant something. */
function typed(press: KeyPress, field: HTMLInputElement, state: GridState, write: Write): boolean {
  const { sheet } = state;
  const intent = intentOf(press, { scale: sheet.scale, allowOne: rulesAt(state).allowOne, codes: sheet.codes });
  if (!intent || intent.kind === 'extend') return false;
  const isStep = intent.kind === 'move' && (intent.to === 'down' || intent.to === 'up');
  if (!isStep) write(intent);
  const line = field.closest('li');
  const isBack = intent.kind === 'move' && intent.to === 'up';
  const next = isBack ? line?.previousElementSibling : line?.nextElementSibling;
  if (isStep || isWritten(intent)) next?.querySelector('input')?.focus();
  return true;
}
