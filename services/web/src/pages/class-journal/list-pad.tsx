import type { Intent } from '../../grid/grid.types.ts';
import { Icon } from '../../parts/icon.tsx';
import { chipLook } from '../../parts/mark-chip.tsx';
import { m } from '../../words/messages.js';
import { cellView } from './cell-view.ts';
import type { JournalDesk } from './desk.ts';
import styles from './list.module.css';
import { listName, type Names } from './names.ts';

type Props = { desk: JournalDesk; names: Names; onIntent: (intent: Intent) => void };

/** The thumb's pad: four marks, absence, lateness, comment, undo. */
export function ListPad({ desk, names, onIntent }: Props) {
  const { sheet, entries, cursor, past } = desk.getState();
  const pupil = sheet.rows[cursor.row];
  const column = sheet.columns[cursor.column];
  if (!pupil || !column) return null;
  const filled = sheet.rows.filter(({ pupilId }) => {
    const { marks, absence } = cellView(entries.get(pupilId), pupilId, column);
    return marks.length > 0 || absence;
  });
  return (
    <div className={styles.pad}>
      <p>
        <span>
          {cursor.row + 1}. <b>{listName(names, pupil.pupilId)}</b>
        </span>
        <span>{m.filled_of({ count: filled.length, of: sheet.rows.length })}</span>
      </p>
      <div className={styles.marks}>
        {['5', '4', '3', '2'].map((value) => (
          <button
            key={value}
            type="button"
            className={chipLook(value)}
            aria-label={m.set_value({ value })}
            onClick={() => onIntent({ kind: 'mark', value })}
          >
            {value}
          </button>
        ))}
      </div>
      <div className={styles.others}>
        <button type="button" onClick={() => onIntent({ kind: 'absence', code: 'absent' })}>
          {m.code_absent().toUpperCase()}
          <span className="vh">, {m.key_absent()}</span>
        </button>
        <button type="button" onClick={() => onIntent({ kind: 'absence', code: 'late' })}>
          {m.late_word()}
        </button>
        <button type="button" onClick={() => onIntent({ kind: 'comment' })}>
          <Icon name="note" />
          {m.note_word()}
        </button>
        <button
          type="button"
          aria-label={m.undo()}
          disabled={past.length === 0}
          onClick={() => onIntent({ kind: 'undo' })}
        >
          <Icon name="undo" />
        </button>
      </div>
    </div>
  );
}
