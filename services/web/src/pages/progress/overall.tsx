import { roundedMark } from '@parta/school';
import { spanText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { averageText, exact } from './exact.ts';
import type { Progress } from './progress-query.ts';
import styles from './progress.module.css';

/** The period and the overall average, raw and rounded: neither is a final mark (F-095). */
export function Overall({ progress: { period, overall, shows } }: { progress: Progress }) {
  const average = exact(overall.average);
  return (
    <section className={styles.overall} aria-label={m.progress_overall()}>
      <p>
        {period?.title}, {period && spanText(period.from, period.until)}
      </p>
      {average && (
        <p>
          {m.progress_overall()} <b>{averageText(overall.average)}</b> <span>≈ {roundedMark(average)}</span>
        </p>
      )}
      <small>
        {m.average_is_no_final()} {shows.forecast && m.progress_forecast_is_no_final()}
      </small>
    </section>
  );
}
