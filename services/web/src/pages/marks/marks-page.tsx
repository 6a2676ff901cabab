import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { marksOfPupil } from '../../api/generated/diary.ts';
import { schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { type OpenMark, MarkDialog } from '../diary/mark-dialog.tsx';
import { yearOf } from './academic-year.ts';
import styles from './marks.module.css';
import { Owed } from './owed.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { SubjectRow } from './subject-row.tsx';

/** Marks by subject with the exact average; the average is said not to be a final mark (F-095). */
export default function MarksPage() {
  useTitle(m.section_marks());
  const { child = '' } = useParams();
  const [chosen, choose] = useState<string>();
  const [open, setOpen] = useState<OpenMark>();
  const year = yearOf(schoolToday());
  const {
    data: all,
    error,
    refetch,
  } = useQuery({
    queryKey: ['marks', child, year.from, year.until],
    queryFn: () => marksOfPupil(child, year),
  });
  const today = schoolToday();
  const period =
    all?.periods.find(({ periodId }) => periodId === chosen) ??
    all?.periods.find(({ from, until }) => from <= today && today <= until);
  const span = chosen === 'year' || !period ? year : period;
  const { data } = useQuery({
    queryKey: ['marks', child, span.from, span.until],
    queryFn: () => marksOfPupil(child, { from: span.from, until: span.until }),
    enabled: all !== undefined,
  });
  if (error && !all) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!all || !data) return <Waiting />;
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{m.marks_title()}</h1>
        <PeriodChoice periods={all.periods} chosen={span === year ? 'year' : period?.periodId} onChoose={choose} />
      </div>
      <Owed subjects={data.subjects} today={today} />
      {data.subjects.length === 0 ? (
        <Notice title={m.no_marks()}>
          <p>{m.no_marks_how()}</p>
        </Notice>
      ) : (
        <div className={styles.sheet}>
          <ul>
            {data.subjects.map((subject) => (
              <SubjectRow key={subject.groupId} subject={subject} onOpen={setOpen} />
            ))}
          </ul>
          <p className={styles.footnote}>{m.average_is_no_final()}</p>
        </div>
      )}
      {open && <MarkDialog {...open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
