import { m } from '../../words/messages.js';
import { Bar } from './bar.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { averageText, drawn } from './exact.ts';
import type { SubjectProgress } from './progress-query.ts';
import styles from './progress.module.css';

const BEST = 5;

/** Control works beside everything else, where a subject has both. */
export function WorksChart({ subjects }: { subjects: readonly SubjectProgress[] }) {
  const rows = subjects.filter(({ control, current }) => control !== null && current !== null);
  if (rows.length === 0) return null;
  return (
    <ChartFigure
      title={m.progress_works()}
      summary={summaryOf(rows)}
      columns={[m.progress_subject(), m.progress_control(), m.progress_current()]}
      rows={rows.map((row) => [row.subject, averageText(row.control), averageText(row.current)])}
    >
      {rows.map((row) => (
        <div key={row.groupId} className={styles.row}>
          <span>{row.subject}</span>
          <b>
            {averageText(row.control)} <small>{m.progress_control()}</small>
          </b>
          <Bar share={(drawn(row.control) ?? 0) / BEST} pattern="hatched" />
          <b>
            {averageText(row.current)} <small>{m.progress_current()}</small>
          </b>
          <Bar share={(drawn(row.current) ?? 0) / BEST} />
        </div>
      ))}
    </ChartFigure>
  );
}

function summaryOf(subjects: readonly SubjectProgress[]): string {
  const lower = subjects.filter(({ control, current }) => (drawn(control) ?? 0) < (drawn(current) ?? 0));
  return m.progress_works_says({ lower: lower.length, all: subjects.length });
}
