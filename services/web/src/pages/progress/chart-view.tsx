import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import type { MarksView } from '../marks/marks-view.types.ts';
import { BarPatterns } from './bar.tsx';
import { useLook } from './charts-or-tables.ts';
import { ClassChart } from './class-chart.tsx';
import { Overall } from './overall.tsx';
import { usePeriodProgress } from './period-progress.ts';
import type { Progress } from './progress-query.ts';
import styles from './progress.module.css';
import { SubjectsChart } from './subjects-chart.tsx';
import { WeeksChart } from './weeks-chart.tsx';
import { WorksChart } from './works-chart.tsx';

/** How the child gets on in the period the chosen days lie in: charts, each the same as a table (F-094 to F-096). */
export default function ChartView({ child, days }: Pick<MarksView, 'child' | 'days'>) {
  const { data, error, refetch } = usePeriodProgress(child, days);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (!data.period) return <Notice title={m.progress_no_period()}>{m.progress_no_period_how()}</Notice>;
  if (!data.shows.average) return <Notice title={m.progress_hidden()}>{m.progress_hidden_how()}</Notice>;
  return <Charts progress={data} />;
}

function Charts({ progress }: { progress: Progress }) {
  const { overall, subjects, shows, backgroundFrom } = progress;
  const ofFive = subjects.filter(({ scale }) => scale === 'five');
  if (subjects.length === 0) return <Notice title={m.progress_nothing()}>{m.progress_nothing_how()}</Notice>;
  return (
    <div className={styles.page}>
      <Overall progress={progress} />
      <LookChoice />
      <BarPatterns />
      <WeeksChart overall={overall} subjects={subjects} />
      {ofFive.length > 0 && <SubjectsChart subjects={ofFive} shows={shows} />}
      <WorksChart subjects={ofFive} />
      <ClassChart subjects={ofFive} backgroundFrom={backgroundFrom} />
    </div>
  );
}

/** One switch for all of them, remembered by this browser. */
function LookChoice() {
  const [look, choose] = useLook();
  return (
    <fieldset className={styles.looks}>
      <legend>{m.progress_look()}</legend>
      {(['charts', 'tables'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name="look" checked={look === each} onChange={() => choose(each)} />
          {each === 'charts' ? m.progress_as_charts() : m.progress_as_tables()}
        </label>
      ))}
    </fieldset>
  );
}
