import { countWishes } from '../../grid/batches.ts';
import { firstWith } from '../../grid/first-with.ts';
import { clockText } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import styles from './journal.module.css';

/** How things stand with the journal, in words: «сохранено» only after its answer (N-15, R-27). */
export function SyncPill({ desk }: { desk: JournalDesk }) {
  const state = desk.getState();
  const { waiting, sent, refused, conflict } = countWishes(state);
  const unsent = waiting + sent;
  const time = desk.outgoing.savedAt === undefined ? '' : clockText(new Date(desk.outgoing.savedAt));
  if (refused > 0) return <Trouble desk={desk} text={m.sync_refused({ count: refused })} find="refused" />;
  if (conflict > 0) return <Trouble desk={desk} text={m.sync_conflict({ count: conflict })} find="conflict" />;
  if (unsent > 0 && desk.outgoing.isStruggling)
    return <Pill look={styles.warn} text={m.sync_offline({ count: unsent })} />;
  if (unsent > 0) return <Pill look={undefined} text={m.sync_saving({ count: unsent })} />;
  if (desk.outgoing.isSaying) return <Pill look={undefined} text={m.saving()} />;
  return <Pill look={undefined} text={time ? m.sync_saved_at({ time }) : m.sync_saved()} />;
}

function Pill({ look, text }: { look: string | undefined; text: string }) {
  return (
    <span className={`${styles.sync} ${look ?? ''}`} role="status">
      <Icon name="cloud" />
      {text}
    </span>
  );
}

/** A press goes to the first cell that needs the teacher. */
function Trouble({ desk, text, find }: { desk: JournalDesk; text: string; find: 'refused' | 'conflict' }) {
  const go = () => {
    const state = desk.getState();
    const found = firstWith(state, find);
    if (!found) return;
    const row = state.sheet.rows.findIndex(({ pupilId }) => pupilId === found.ref.pupilId);
    const column = state.sheet.columns.findIndex(({ lesson }) => lesson.lessonId === found.ref.lessonId);
    desk.change({ ...state, cursor: { row: Math.max(0, row), column: Math.max(0, column) }, anchor: undefined });
  };
  return (
    <button type="button" className={`${styles.sync} ${styles.bad}`} onClick={go}>
      <Icon name="warning" />
      {text}
    </button>
  );
}
