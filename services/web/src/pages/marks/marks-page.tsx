import { useQuery } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useLiveOf } from '../../api/live.ts';
import { Refused } from '../../api/send.ts';
import { schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { type OpenMark, MarkDialog } from '../diary/mark-dialog.tsx';
import { yearsQuery } from '../diary/years-query.ts';
import { DaysChoice } from './days-choice.tsx';
import { daysAsked } from './days-asked.ts';
import { MarksList } from './marks-list.tsx';
import { marksQuery } from './marks-query.ts';
import type { MarksView } from './marks-view.types.ts';
import { MarksTabs, viewOf, type ViewName } from './marks-tabs.tsx';
import { Owed } from './owed.tsx';
import styles from './marks.module.css';
export { marksAhead as ahead } from './marks-ahead.ts';
import { studyYears } from './study-years.ts';
import { SubjectsView } from './subjects-view.tsx';

const ChartView = lazy(() => import('../progress/chart-view.tsx'));

/** Each way to look at the marks of some days. */
const VIEWS: Record<ViewName, ComponentType<MarksView>> = { list: MarksList, subjects: SubjectsView, chart: ChartView };

/** All marks of the days of the address: as a list, by subject (F-086). Averages are said not to be final (F-095). */
export default function MarksPage() {
  useTitle(m.marks_title());
  const { child = '' } = useParams();
  const [search] = useSearchParams();
  const [open, setOpen] = useState<OpenMark>();
  const today = schoolToday();
  const years = useQuery(yearsQuery(child));
  const known = studyYears(years.data?.years ?? [], today);
  const days = daysAsked(search, known, today);
  const marks = useQuery({ ...marksQuery(child, days), enabled: years.isSuccess });
  useLiveOf(child, () => years.isSuccess && void marks.refetch());
  if (years.error && !years.data) return <Failure error={years.error} onRetry={() => void years.refetch()} />;
  if (!years.data) return <Waiting />;
  const View = VIEWS[viewOf(search)];
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{m.marks_title()}</h1>
        <DaysChoice days={days} years={known} today={today} />
      </div>
      <MarksTabs child={child} search={search} />
      {marks.error && !marks.data && <Unshown error={marks.error} onRetry={() => void marks.refetch()} />}
      {marks.isPending && <Waiting />}
      {marks.data && (
        <>
          <Owed subjects={marks.data.subjects} today={today} />
          <Suspense fallback={<Waiting />}>
            <View child={child} days={days} years={known} subjects={marks.data.subjects} onOpen={setOpen} />
          </Suspense>
        </>
      )}
      {open && <MarkDialog {...open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** Days that cannot be shown are refused in words, and others can be chosen above; whatever else went wrong may be tried again. */
function Unshown({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const isAboutDays = error instanceof Refused && /^(days|year)-/.test(error.problem.code);
  if (!isAboutDays) return <Failure error={error} onRetry={onRetry} />;
  return <Notice title={error.problem.title} tone="warn" />;
}
