import { useEffect, useRef, useState } from 'react';
import type { AttendanceRef } from '../../grid/cell-ref.ts';
import { entryAt } from '../../grid/entries.ts';
import { shownIn } from '../../grid/entry.ts';
import { writeStep } from '../../grid/write-step.ts';
import { m } from '../../words/messages.js';
import { backToCells } from './back-to-cells.ts';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';

/** A lesson and a half: nobody is later than that. */
const MOST = 90;
type Props = { desk: JournalDesk; cell: AttendanceRef };

/** How many minutes late the pupil came, where they were late; nothing is also an answer (N-22). */
export function MinutesField({ desk, cell }: Props) {
  const state = desk.getState();
  const { value, minutes = null } = shownIn(entryAt(state.entries, cell));
  const standing = minutes === null ? '' : String(minutes);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(standing);
  useEffect(() => {
    if (state.asks === 'minutes') field.current?.focus();
  }, [state.asks]);
  if (value !== 'late') return null;
  const isFit = typed === '' || (/^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST);
  const save = () => {
    const said = typed === '' ? null : Number(typed);
    if (isFit && typed !== standing)
      desk.change(writeStep(desk.getState(), [{ ref: cell, value: { value, comment: null, minutes: said } }]));
  };
  return (
    <label className={styles.field}>
      <span>{m.minutes_late()}</span>
      <input
        ref={field}
        inputMode="numeric"
        maxLength={2}
        value={typed}
        aria-invalid={!isFit}
        onChange={({ target }) => setTyped(target.value.trim())}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isFit) return event.preventDefault();
          backToCells(event, () => setTyped(standing));
          if (event.key === 'Enter') desk.press({ kind: 'move', to: 'down' });
        }}
      />
      {!isFit && (
        <small className={styles.failed} role="alert">
          {m.minutes_wrong({ most: MOST })}
        </small>
      )}
    </label>
  );
}
