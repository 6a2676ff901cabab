import { academicYearOf } from '@parta/school';
import { schoolToday } from '../../parts/dates.ts';
import { paths } from '../../paths.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { isOfDays, usePeriodProgress } from '../progress/period-progress.ts';
import { yearOfDays } from './day-choices.ts';
import styles from './marks.module.css';
import type { MarksView } from './marks-view.types.ts';
import { NoMarks } from './no-marks.tsx';
import { SubjectRow } from './subject-row.tsx';

/** A line a subject: its marks in time, the exact average, finals. The name leads to the subject (F-085). */
export function SubjectsView(view: MarksView) {
  const { child, days, subjects, onOpen } = view;
  const { data, isPending, failureReason } = usePeriodProgress(child, days);
  const progress = data && isOfDays(data, days) ? data : undefined;
  if (subjects.length === 0) return <NoMarks {...view} />;
  // A line that grows under the eyes is worse than one that comes a moment later.
  if (isPending && !failureReason) return <Waiting />;
  const { from } = yearOfDays(days);
  const year = from === academicYearOf(schoolToday()).from ? undefined : from.slice(0, 4);
  return (
    <div className={styles.sheet}>
      <ul>
        {subjects.map((subject) => (
          <SubjectRow
            key={subject.groupId}
            subject={subject}
            to={paths.subject(child, subject.groupId, year)}
            progress={progress?.subjects.find(({ groupId }) => groupId === subject.groupId)}
            onOpen={onOpen}
          />
        ))}
      </ul>
      <p className={styles.footnote}>
        {data?.shows.average === false ? m.progress_hidden() : m.average_is_no_final()}{' '}
        {progress?.shows.forecast && m.progress_forecast_is_no_final()}
      </p>
    </div>
  );
}
