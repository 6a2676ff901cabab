import type { ClassJournalAnswer } from '@parta/contracts';
import { tookTheirs } from '../../grid/answered.ts';
import type { Entry } from '../../grid/entry.types.ts';
import { entryAt } from '../../grid/entries.ts';
import { attendanceAt, markAt } from '../../grid/grid-state.ts';
import { lockOf } from '../../grid/sheet.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import { isByOrder } from './by-order.ts';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { lockWords } from './lock-words.ts';
import type { Names } from './names.ts';
import type { Opened } from './opened.types.ts';

type Props = { desk: JournalDesk; journal: ClassJournalAnswer; names: Names; onOpen: (opened: Opened) => void };

/** Why the cell under the cursor is closed, or what the journal did not take in it, and what to do about either (N-34, N-35). */
export function CellNote({ desk, journal, names, onOpen }: Props) {
  const state = desk.getState();
  const { sheet, cursor } = state;
  const [column, row] = [sheet.columns[cursor.column], sheet.rows[cursor.row]];
  if (!column || !row) return null;
  const lock = lockOf(column, row);
  return (
    <>
      <Refused desk={desk} onOpen={onOpen} />
      {lock && (
        <div className={styles.away} role="note">
          <p>
            <Icon name="lock" /> {lockWords(lock, { column, sheet, names })}
          </p>
          {lock === 'age' && <AskUnlock onOpen={onOpen} />}
          {isByOrder(journal, state) && (
            <Button look="small" onClick={() => onOpen({ kind: 'correct' })}>
              {m.correct_by_order()}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

const AskUnlock = ({ onOpen }: Pick<Props, 'onOpen'>) => (
  <Button look="small" onClick={() => onOpen({ kind: 'unlock' })}>
    {m.unlock_ask()}
  </Button>
);

/** What was typed stays to be seen, with the journal's reason, until the teacher lets it go. */
function Refused({ desk, onOpen }: Pick<Props, 'desk' | 'onOpen'>) {
  const state = desk.getState();
  const refs = [markAt(state, state.cursor), attendanceAt(state, state.cursor)].filter((ref) => ref !== undefined);
  const refused = refs.find((ref) => isRefused(entryAt(state.entries, ref)));
  const reason = refused && entryAt(state.entries, refused).wish?.reason;
  if (!refused || !reason) return null;
  return (
    <div className={styles.conflict} role="alert">
      <b>{m.cell_not_taken()}</b>
      {reason.title || m.said_refused()}
      <div>
        {reason.code === 'lesson-closed' && <AskUnlock onOpen={onOpen} />}
        <Button look="small" onClick={() => desk.change(tookTheirs(desk.getState(), refused))}>
          {m.cell_let_go()}
        </Button>
      </div>
    </div>
  );
}

const isRefused = ({ wish }: Entry): boolean => wish?.state === 'refused';
