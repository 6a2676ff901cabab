import type { PreviewPlanAnswer } from '@parta/contracts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from '../import/import.module.css';

type Props = { name: string; preview: PreviewPlanAnswer; isBusy: boolean; onTake: () => void };

/** What the file would make of the plan: faults by row and column before anything else. */
export function PlanPreview({ name, preview, isBusy, onTake }: Props) {
  const { topics, hours, faults, faultsInAll, isSame } = preview;
  return (
    <section className={styles.card} aria-live="polite">
      <h2>{m.plan_preview({ topics: topics.length, hours })}</h2>
      {faultsInAll > 0 && (
        <>
          <h3>{m.plan_faults({ count: faultsInAll })}</h3>
          <ul className={styles.remarks}>
            {faults.map((fault) => (
              <li key={`${fault.row} ${fault.column}`} className={styles['refused']}>
                <Icon name="warning" />
                <span>
                  <b>{m.remark_place({ file: name, row: fault.row, column: fault.column })}</b>{' '}
                  {getLocale() === 'ru' ? fault.ru : fault.en}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
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
