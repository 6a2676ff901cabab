import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Refused } from '../../api/send.ts';
import { schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { type OpenMark, MarkDialog } from '../diary/mark-dialog.tsx';
import { yearAsked } from './days-asked.ts';
import { subjectQuery } from './marks-query.ts';
import styles from './marks.module.css';
import { SubjectPeriods } from './subject-periods.tsx';
import { yearTitle } from './year-title.ts';
import { useLiveOf } from '../../api/live.ts';

const WhatIf = lazy(async () => ({ default: (await import('../progress/what-if.tsx')).WhatIf }));

/** One subject in one academic year, period by period, as the journal's row has it (F-085, F-093). */
export default function SubjectPage() {
  const { child = '', subject: groupId = '' } = useParams();
  const [search] = useSearchParams();
  const [open, setOpen] = useState<OpenMark>();
  const year = yearAsked(search, schoolToday());
  const { data, error, refetch } = useQuery(subjectQuery(child, groupId, year.from));
  useLiveOf(child, () => void refetch());
  useTitle(data?.subject ?? m.marks_title());
  if (error && !data) return <Missing error={error} child={child} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{data.subject}</h1>
        <span className={styles.period}>{yearTitle({ ...year, classTitles: [] })}</span>
      </header>
      <p>
        <Link to={paths.marks(child)}>{m.all_subjects()}</Link>
      </p>
      <SubjectPeriods subject={data} onOpen={setOpen} />
      <Suspense fallback={null}>
        <WhatIf child={child} subject={data} />
      </Suspense>
      {open && <MarkDialog {...open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

type MissingProps = { error: Error; child: string; onRetry: () => void };

/** A subject the child does not have that year: where the others are. */
function Missing({ error, child, onRetry }: MissingProps) {
  const isUnknown = error instanceof Refused && ['not-found', 'year-out-of-range'].includes(error.problem.code);
  if (!isUnknown) return <Failure error={error} onRetry={onRetry} />;
  return (
    <Notice title={m.no_subject()}>
      <p>{m.no_subject_how()}</p>
      <p>
        <Link to={paths.marks(child)}>{m.all_subjects()}</Link>
      </p>
    </Notice>
  );
}
