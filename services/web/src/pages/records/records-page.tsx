import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { recordsOfPupil } from '../../api/generated/diary.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { YearOfRecords } from './year-of-records.tsx';

/** Achievements and results from outside, by academic year: what stands beside the marks (F-076, F-077, F-100). */
export default function RecordsPage() {
  useTitle(m.records_title());
  const { child = '' } = useParams();
  const { role } = useBoot();
  const { data, error, refetch } = useQuery({ queryKey: ['records', child], queryFn: () => recordsOfPupil(child) });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.records_title()}</h1>
        {role.role !== 'trustedPerson' && <Link to={paths.portfolio(child)}>{m.portfolio()}</Link>}
      </header>
      {data.years.length === 0 ? (
        <Notice title={m.records_none()}>
          <p>{m.records_none_how()}</p>
        </Notice>
      ) : (
        <p className={styles.lead}>{m.records_no_marks()}</p>
      )}
      {data.years.map((year) => (
        <YearOfRecords key={year.from} year={year} />
      ))}
    </div>
  );
}
