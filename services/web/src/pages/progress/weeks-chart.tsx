import { useState } from 'react';
import { dayText, spanText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { addDays } from '@parta/school';
import { ChartFigure } from './chart-figure.tsx';
import { averageText } from './exact.ts';
import type { Progress, Weeks } from './progress-query.ts';
import { WeeksLine } from './weeks-line.tsx';
import styles from './progress.module.css';

/** The average week by week, of all subjects or of one (F-094). */
export function WeeksChart({ overall, subjects }: Pick<Progress, 'overall' | 'subjects'>) {
  const [chosen, choose] = useState('');
  const { subject, scale, weeks } = subjects.find(({ groupId }) => groupId === chosen) ?? {
    subject: m.progress_all_subjects(),
    scale: 'five' as const,
    weeks: overall.weeks,
  };
  return (
    <div className={styles.weeks}>
      <label>
        {m.progress_subject()}
        <select value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value="">{m.progress_all_subjects()}</option>
          {subjects.map((each) => (
            <option key={each.groupId} value={each.groupId}>
              {each.subject}
            </option>
          ))}
        </select>
      </label>
      <ChartFigure
        title={m.progress_weeks()}
        summary={summaryOf(subject, weeks)}
        columns={[m.progress_week(), m.progress_of_week(), m.progress_so_far()]}
        rows={weeks.map(({ monday, average, soFar }) => [
          spanText(monday, addDays(monday, 6)),
          averageText(average),
          averageText(soFar),
        ])}
      >
        <WeeksLine weeks={weeks} scale={scale} />
        <p className={styles.legend}>
          <span data-line="solid">{m.progress_so_far()}</span>
          <span data-line="dashed">{m.progress_of_week()}</span>
        </p>
      </ChartFigure>
    </div>
  );
}

function summaryOf(subject: string, weeks: Weeks): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return m.progress_weeks_empty({ subject });
  const said = { subject, now: averageText(last.soFar), day: dayText(first.monday, { day: 'numeric', month: 'long' }) };
  return first === last
    ? m.progress_weeks_one(said)
    : m.progress_weeks_says({ ...said, before: averageText(first.soFar) });
}
