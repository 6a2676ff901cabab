import type { PreviewPlanAnswer } from '@parta/contracts';
import { Button } from '../../parts/button.tsx';
import { SheetFaults } from '../../parts/sheet-faults.tsx';
import { m } from '../../words/messages.js';
import styles from '../import/import.module.css';

type Props = { name: string; preview: PreviewPlanAnswer; isBusy: boolean; onTake: () => void };

/** What the file would make of the plan: faults by row and column before anything else. */
export function PlanPreview({ name, preview, isBusy, onTake }: Props) {
  const { topics, hours, faults, faultsInAll, isSame } = preview;
  return (
    <section className={styles.card} aria-live="polite">
      <h2>{m.plan_preview({ topics: topics.length, hours })}</h2>
      <SheetFaults {...{ name, faults, faultsInAll }} look={styles.remarks} lineLook={styles['refused']} />
      {isSame && <p>{m.plan_same()}</p>}
      <ol className={styles.remarks}>
        {topics.map(({ title, hours: each }, at) => (
          <li key={`${at} ${title}`}>{m.plan_topic({ title, hours: each })}</li>
        ))}
      </ol>
      <Button look="primary" disabled={isBusy || isSame || faultsInAll > 0} onClick={onTake}>
        {m.plan_take()}
      </Button>
    </section>
  );
}
