import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../class-journal/journal-query.ts';
import { ClosedSpans } from './closed-spans.tsx';
import styles from './closing.module.css';
import { closingQuery } from './closing-query.ts';
import { LateChanges } from './late-changes.tsx';
import { UnlockRequests } from './unlock-requests.tsx';

/** What is closed, who asks to have a journal opened, and what was written after closing (N-34, N-35). */
export default function ClosingPage() {
  useTitle(m.closing_title());
  const { schoolId } = useBoot().role;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.closing_title()}</h1>
      <p>
        <Link className={buttonLook('small')} to={paths.filling}>
          {m.filling_title()}
        </Link>
      </p>
      {schoolId === null ? (
        <Notice title={m.closing_no_school()}>
          <p>{m.closing_no_school_how()}</p>
        </Notice>
      ) : (
        <Closing schoolId={schoolId} />
      )}
    </div>
  );
}

function Closing({ schoolId }: { schoolId: string }) {
  const { data, error, refetch } = useQuery(closingQuery(schoolId));
  const people = [
    ...(data?.unlocks.map(({ teacherId }) => teacherId) ?? []),
    ...(data?.changes.flatMap(({ by, pupilId }) => [by, pupilId ?? by]) ?? []),
  ];
  const ids = [...new Set(people)];
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <UnlockRequests schoolId={schoolId} unlocks={data.unlocks} names={names} />
      <ClosedSpans schoolId={schoolId} closing={data} />
      <LateChanges changes={data.changes} names={names} />
    </>
  );
}
