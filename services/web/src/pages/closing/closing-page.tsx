import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { SchoolPage } from '../../parts/school-page.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { ClosedSpans } from './closed-spans.tsx';
import { closingQuery } from './closing-query.ts';
import { LateChanges } from './late-changes.tsx';
import { UnlockRequests } from './unlock-requests.tsx';

/** What is closed, who asks to have a journal opened, and what was written after closing (N-34, N-35). */
export default function ClosingPage() {
  const beside = (
    <Link className={buttonLook('small')} to={paths.filling}>
      {m.filling_title()}
    </Link>
  );
  return (
    <SchoolPage title={m.closing_title()} beside={beside}>
      {(schoolId) => <Closing schoolId={schoolId} />}
    </SchoolPage>
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
