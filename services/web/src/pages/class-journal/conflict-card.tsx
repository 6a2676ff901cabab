import { markSign } from '@parta/school';
import { keptMine, tookTheirs } from '../../grid/answered.ts';
import { firstWith } from '../../grid/first-with.ts';
import { Button } from '../../parts/button.tsx';
import { clockText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';
import { listName, type Names, shortName } from './names.ts';

const sign = (value: string | null): string => (value === null ? m.cell_empty() : markSign(value, getLocale()));

/** Two values of one cell: both stand here with names and times until the teacher decides. Nothing is overwritten silently (N-16). */
export function ConflictCard({ desk, names }: { desk: JournalDesk; names: Names }) {
  const state = desk.getState();
  const conflict = firstWith(state, 'conflict');
  if (!conflict?.entry.wish) return null;
  const { ref, entry } = conflict;
  const { standing } = entry;
  const [mine, theirs] = [sign(conflict.entry.wish.wanted.value), sign(standing.value)];
  return (
    <div className={styles.conflict} role="alert">
      <b>{m.conflict_title({ name: listName(names, ref.pupilId) })}</b>
      {m.conflict_text({
        mine,
        theirs,
        who: shortName(names, standing.by),
        time: standing.at ? clockText(standing.at) : '',
      })}
      <div>
        <Button look="small" onClick={() => desk.change(keptMine(desk.getState(), ref))}>
          {m.keep_mine({ mine })}
        </Button>
        <Button look="small" onClick={() => desk.change(tookTheirs(desk.getState(), ref))}>
          {m.take_theirs({ theirs })}
        </Button>
      </div>
    </div>
  );
}
