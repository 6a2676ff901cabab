import { m } from '../../words/messages.js';
import type { SubjectProgress } from './progress-query.ts';
import styles from './progress.module.css';
import { targetText } from './target-text.ts';

/** More marks than these are no help to hear of. */
const MANY = 10;

/** What final the marks so far earn, and the shortest way to the next better one (F-095, N-40, P-20). */
export function ForecastLine({ forecast, targets }: Pick<SubjectProgress, 'forecast' | 'targets'>) {
  const nearest = targets.find(({ count }) => count <= MANY);
  if (!forecast) return null;
  return (
    <span className={styles.forecast}>
      <b>{m.progress_forecast_short({ final: forecast.final })}</b>
      {forecast.few && <small> {m.progress_few()}</small>}
      {nearest && <small> {targetText(nearest)}</small>}
    </span>
  );
}
