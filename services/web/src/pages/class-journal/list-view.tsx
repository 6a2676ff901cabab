import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { GridSettings, Intent } from '../../grid/grid.types.ts';
import { rulesAt } from '../../grid/grid-state.ts';
import { dayText } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { chipLook } from '../../parts/mark-chip.tsx';
import { m } from '../../words/messages.js';
import { intentOf } from '../../grid/intent-of.ts';
import { cellView } from './cell-view.ts';
import type { JournalDesk } from './desk.ts';
import styles from './list.module.css';
import { ListPad } from './list-pad.tsx';
import { listName, type Names } from './names.ts';

type Props = {
  desk: JournalDesk;
  names: Names;
  onIntent: (intent: Intent) => void;
  onCursor: (row: number, column: number) => void;
};

/** One lesson, one thumb: pupils as a list with a field each, a pad below; the current pupil steps down by itself. */
export function ListView({ desk, names, onIntent, onCursor }: Props) {
  const state = desk.getState();
  const { sheet, entries, cursor } = state;
  const settings = { scale: sheet.scale, allowOne: rulesAt(state).allowOne, codes: sheet.codes };
  const list = useRef<HTMLUListElement>(null);
  const column = sheet.columns[cursor.column];
  useEffect(() => {
    list.current?.children[cursor.row]?.scrollIntoView({ block: 'center' });
  }, [cursor.row]);
  if (!column) return null;
  return (
    <div className={styles.list}>
      <label className={styles.lesson}>
        <span className="vh">{m.lesson()}</span>
        <select value={cursor.column} onChange={({ target }) => onCursor(cursor.row, Number(target.value))}>
          {sheet.columns.map(({ lesson, work }, at) => (
            <option key={work.workId} value={at}>
              {[dayText(lesson.day, { weekday: 'short', day: 'numeric', month: 'long' }), typeTitle(sheet, work.typeId)]
                .filter(Boolean)
                .join(', ')}
            </option>
          ))}
        </select>
      </label>
      <ul ref={list}>
        {sheet.rows.map(({ pupilId }, row) => {
          const view = cellView(entries.get(pupilId), pupilId, column);
          const name = listName(names, pupilId);
          const value = view.marks.join('/');
          return (
            <li key={pupilId} className={row === cursor.row ? styles.current : undefined}>
              <i>{row + 1}</i>
              <span>
                {name}
                {view.state !== 'clean' && <small>{STATES[view.state]()}</small>}
              </span>
              {view.comment && <Icon name="note" />}
              <input
                className={value ? chipLook(view.marks[0] ?? '', column.work.weight) : styles.empty}
                aria-label={m.mark_of({ name })}
                inputMode="none"
                readOnly
                value={[value, view.absence].filter(Boolean).join(' ')}
                onFocus={() => row !== cursor.row && onCursor(row, cursor.column)}
                onKeyDown={(event) => typed(event, onIntent, settings)}
              />
            </li>
          );
        })}
      </ul>
      <ListPad desk={desk} names={names} onIntent={onIntent} />
    </div>
  );
}

const STATES = { waiting: m.cell_saving, sent: m.cell_saving, refused: m.cell_refused, conflict: m.cell_conflict };

const typeTitle = ({ workTypes }: { workTypes: { typeId: string; title: string }[] }, typeId: string) =>
  workTypes.find((type) => type.typeId === typeId)?.title;

/** The same keys as in the grid; after a mark the next pupil's field has the focus. */
function typed(
  event: KeyboardEvent<HTMLInputElement>,
  onIntent: (intent: Intent) => void,
  settings: GridSettings,
): void {
  const { key, code, ctrlKey, shiftKey, altKey, repeat, nativeEvent, currentTarget } = event;
  const press = { key, code, ctrl: ctrlKey, shift: shiftKey, alt: altKey, repeat, composing: nativeEvent.isComposing };
  const intent = intentOf(press, settings);
  if (!intent || intent.kind === 'extend') return;
  event.preventDefault();
  onIntent(intent);
  const step =
    intent.kind === 'mark' || intent.kind === 'absence' || (intent.kind === 'move' && intent.to === 'down')
      ? 'nextElementSibling'
      : undefined;
  if (step) currentTarget.closest('li')?.[step]?.querySelector('input')?.focus();
}
