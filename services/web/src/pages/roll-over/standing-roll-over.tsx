import type { RollOversAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import styles from '../../parts/page.module.css';
import { useRollOver } from './roll-over-query.ts';

type Props = { schoolId: string; rollOver: RollOversAnswer['rollOvers'][number] };

/** A turn that was made: its control list, and both ways on. */
export function StandingRollOver({ schoolId, rollOver: { rollOverId, fromYear, toYear, moved, control } }: Props) {
  const { undo, close } = useRollOver(schoolId);
  const ids = control.map(({ pupilId }) => pupilId);
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  const isBusy = undo.isPending || close.isPending;
  return (
    <section className={styles.card} aria-labelledby="standing">
      <h2 id="standing">{`${fromYear} → ${toYear}`}</h2>
      <p>{m.roll_over_moved({ count: moved })}</p>
      <h3>{m.roll_over_control({ count: control.length })}</h3>
      <ul>
        {control.map(({ pupilId, classTitle, why }) => (
          <li key={pupilId} className={styles.line}>
            <span>
              <b>{classTitle}</b> {listName(names, pupilId)}
            </span>
            <small>{why === 'leaves' ? m.roll_over_leaves() : m.roll_over_graduating()}</small>
          </li>
        ))}
      </ul>
      <p>{m.roll_over_undo_what()}</p>
      <p className={styles.actions}>
        <Button disabled={isBusy} onClick={() => undo.mutate(rollOverId)}>
          {m.roll_over_undo()}
        </Button>
        <Button look="primary" disabled={isBusy} onClick={() => close.mutate(rollOverId)}>
          {m.roll_over_close()}
        </Button>
      </p>
      {undo.error && <Failure error={undo.error} onRetry={() => undo.mutate(rollOverId)} />}
      {close.error && <Failure error={close.error} onRetry={() => close.mutate(rollOverId)} />}
    </section>
  );
}
