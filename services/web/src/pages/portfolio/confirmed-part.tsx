import { useQuery } from '@tanstack/react-query';
import { recordsOfPupil } from '../../api/generated/diary.ts';
import { Failure } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { YearOfRecords } from '../records/year-of-records.tsx';

/** Achievements and results of exams that the school recorded; the pupil changes nothing in them. */
export function ConfirmedPart({ child }: { child: string }) {
  const { data, error, refetch } = useQuery({ queryKey: ['records', child], queryFn: () => recordsOfPupil(child) });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <section className={styles.card}>
        <h2>{m.portfolio_confirmed()}</h2>
        <p className={styles.lead}>{data.years.length === 0 ? m.records_none_how() : m.records_no_marks()}</p>
      </section>
      {data.years.map((year) => (
        <YearOfRecords key={year.from} year={year} />
      ))}
    </>
  );
}
