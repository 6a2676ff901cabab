import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Failure } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { SchoolLinks } from '../links/school-links.tsx';
import { ConfirmedPart } from './confirmed-part.tsx';
import { OwnPart } from './own-part.tsx';
import { portfolioQuery } from './portfolio-query.ts';

/** What a pupil keeps about themselves, apart from what the school confirms (F-101). */
export default function PortfolioPage() {
  useTitle(m.portfolio());
  const { child = '' } = useParams();
  const { children } = useBoot();
  const { data, error, refetch } = useQuery(portfolioQuery(child));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.portfolio()}</h1>
        <b>{children.find(({ pupilId }) => pupilId === child)?.name}</b>
      </header>
      <OwnPart child={child} portfolio={data} />
      <ConfirmedPart child={child} />
      <SchoolLinks child={child} />
    </div>
  );
}
