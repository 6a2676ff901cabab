import type { PreviewResultsAnswer } from '@parta/contracts';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth } from '../../parts/dates.ts';
import { SheetFaults } from '../../parts/sheet-faults.tsx';
import { m } from '../../words/messages.js';
import styles from '../import/import.module.css';
import { RESULT_KINDS } from '../records/result-text.ts';
import { Corrections } from './corrections.tsx';
import own from './results.module.css';

type Props = { name: string; preview: PreviewResultsAnswer; isBusy: boolean; onTake: () => void };

/** What the sheet would enter: faults by row and column before anything else. */
export function ResultsPreview({ name, preview, isBusy, onTake }: Props) {
  const { added, changed, unchanged, works, corrections, faults, faultsInAll } = preview;
  const isSame = added + changed === 0;
  return (
    <section className={styles.card} aria-live="polite">
      <h2>{m.results_preview({ added, changed, unchanged })}</h2>
      <SheetFaults {...{ name, faults, faultsInAll }} look={own.list} lineLook={styles['refused']} />
      {isSame && faultsInAll === 0 && <p>{m.results_same()}</p>}
      {works.length > 0 && <Works works={works} />}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      <Button look="primary" disabled={isBusy || isSame || faultsInAll > 0} onClick={onTake}>
        {m.results_take()}
      </Button>
    </section>
  );
}

function Works({ works }: Pick<PreviewResultsAnswer, 'works'>) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={m.results_works()}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.results_works()}</th>
            <th scope="col">{m.results_count()}</th>
          </tr>
        </thead>
        <tbody>
          {works.map(({ kind, title, subject, day, results }) => (
            <tr key={`${kind} ${title} ${subject} ${day}`}>
              <th scope="row">{`${RESULT_KINDS[kind]()}: ${title}, ${subject}, ${dayAndMonth(day)}`}</th>
              <td>{results}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
