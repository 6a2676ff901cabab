import { m } from '../../words/messages.js';
import { Bar } from './bar.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { averageText, drawn } from './exact.ts';
import type { Progress, SubjectProgress } from './progress-query.ts';
import styles from './progress.module.css';

/** The best average of the scale `five`. */
const BEST = 5;

/** Averages of the subjects side by side, with the final each lets expect. */
export function SubjectsChart({ subjects, shows }: Pick<Progress, 'subjects' | 'shows'>) {
  const rows = subjects.filter(({ average }) => average !== null);
  const hasForecast = shows.forecast;
  return (
    <ChartFigure
      title={m.progress_subjects()}
      summary={summaryOf(rows)}
      columns={[m.progress_subject(), m.progress_average(), ...(hasForecast ? [m.progress_forecast()] : [])]}
      rows={rows.map((row) => [row.subject, averageText(row.average), ...(hasForecast ? [forecastOf(row)] : [])])}
    >
      {rows.map((row) => (
        <div key={row.groupId} className={styles.row}>
          <span>{row.subject}</span>
          <b>
            {averageText(row.average)}
            {row.forecast && <small> {m.progress_forecast_short({ final: row.forecast.final })}</small>}
          </b>
          <Bar share={(drawn(row.average) ?? 0) / BEST} />
        </div>
      ))}
    </ChartFigure>
  );
}

const forecastOf = ({ forecast }: SubjectProgress): string => (forecast ? String(forecast.final) : '—');

function summaryOf(subjects: readonly SubjectProgress[]): string {
  const inOrder = subjects.toSorted((a, b) => (drawn(b.average) ?? 0) - (drawn(a.average) ?? 0));
  const [best, worst] = [inOrder[0], inOrder.at(-1)];
  if (!best || !worst) return m.progress_subjects_empty();
  const said = { best: best.subject, high: averageText(best.average) };
  if (best === worst) return m.progress_subjects_one(said);
  return m.progress_subjects_says({ ...said, worst: worst.subject, low: averageText(worst.average) });
}
