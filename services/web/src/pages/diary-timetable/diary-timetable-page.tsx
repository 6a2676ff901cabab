import { addDays } from '@parta/school';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { clockText, schoolToday, spanText } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { EmptyWeek } from '../diary/empty-week.tsx';
import { mondayAsked } from '../diary/monday-asked.ts';
import { useLiveWeeks } from '../diary/use-live-weeks.ts';
import { weekQuery } from '../diary/week-query.ts';
import styles from './diary-timetable.module.css';
import { TimetableHead } from './timetable-head.tsx';
import { TimetableWeek } from './timetable-week.tsx';

/** Comes after the lessons; without network it has nothing to say. */
const CalendarFeeds = lazy(() => import('../calendar-feeds/calendar-feeds.tsx'));

/** The lessons of a child in any week: bells, rooms, teachers, and what differs from the timetable (F-088). */
export default function DiaryTimetablePage() {
  const { child = '' } = useParams();
  const [search] = useSearchParams();
  const { children } = useBoot();
  const monday = mondayAsked(search.get('week') ?? '', schoolToday());
  const { data: week, error, refetch } = useQuery({ ...weekQuery(child, monday), placeholderData: keepPreviousData });
  useLiveWeeks(child);
  const name = children.find(({ pupilId }) => pupilId === child)?.name ?? '';
  useTitle(`${m.section_timetable()}, ${spanText(monday, addDays(monday, 5))}: ${name}`);
  return (
    <div className={styles.page}>
      <TimetableHead {...{ child, name, monday }} />
      {error && !week && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && week?.pupilId !== child && <Waiting />}
      {week?.pupilId === child && (
        <>
          {week.keptAt && <Notice tone="warn" title={m.kept_week({ time: clockText(new Date(week.keptAt)) })} />}
          {week.state === 'lessons' ? <TimetableWeek week={week} /> : <EmptyWeek week={week} />}
          <Suspense fallback={null}>{!week.keptAt && <CalendarFeeds key={child} pupilId={child} />}</Suspense>
        </>
      )}
    </div>
  );
}
