import { academicYearOf } from '@parta/school';
import { schoolToday } from '../../parts/dates.ts';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { yearOfDays } from './day-choices.ts';
import styles from './marks.module.css';
import type { MarksView } from './marks-view.types.ts';
import { NoMarks } from './no-marks.tsx';
import { SubjectRow } from './subject-row.tsx';

/** A line a subject: its marks in time, the exact average, finals. The name leads to the subject (F-085). */
export function SubjectsView(view: MarksView) {
  const { child, days, subjects, onOpen } = view;
  if (subjects.length === 0) return <NoMarks {...view} />;
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
            onOpen={onOpen}
          />
        ))}
      </ul>
      <p className={styles.footnote}>{m.average_is_no_final()}</p>
    </div>
  );
}
