import { later } from '../../files.ts';
import './print.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { addDays } from '@parta/school';
import { lazy, Suspense, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { Refused } from '../../api/send.ts';
import { KeptAt } from '../../parts/kept-at.tsx';
import { Failure } from '../../parts/notice.tsx';
import { schoolToday, spanText } from '../../parts/dates.ts';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { AnswerFirst } from './answer-first.tsx';
import { Book } from './book.tsx';
import type { OpenMark } from './mark-dialog.tsx';
import { mondayAsked } from './monday-asked.ts';
import { WeekHead } from './week-head.tsx';
import { useLiveWeeks } from './use-live-weeks.ts';
import { weekQuery } from './week-query.ts';

/** Come with the first mark that is opened, the first week without lessons, and below all else; kept for readers without network. */
const EmptyWeek = lazy(async () => ({ default: (await import('./empty-week.tsx')).EmptyWeek }));
const Legend = later.part((file) => file.Legend);
const MarkDialog = lazy(async () => ({ default: (await import('./mark-dialog.tsx')).MarkDialog }));

/** The week of a child as the paper diary has it: what came today in words, then the spread. */
export function DiaryPage() {
  const { child = '', monday = '' } = useParams();
  const { children } = useBoot();
  const [open, setOpen] = useState<OpenMark>();
  const asked = mondayAsked(monday, schoolToday());
  const { data: week, error, refetch } = useQuery({ ...weekQuery(child, asked), placeholderData: keepPreviousData });
  useLiveWeeks(child);
  const name = children.find(({ pupilId }) => pupilId === child);
  useTitle(`${spanText(asked, addDays(asked, 5))}: ${name?.name ?? ''}`);
  if (asked !== monday) return <Navigate to={paths.week(child, asked)} replace />;
  if (error && !week && isNoWeek(error)) return <EmptyWeek week={{ pupilId: child, state: 'no-such-week' }} />;
  if (error && !week) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!week || week.pupilId !== child) return <Waiting />;
  return (
    <>
      <WeekHead week={week} />
      {week.keptAt && <KeptAt at={week.keptAt} why={week.keptWhy} />}
      {week.state === 'lessons' ? (
        <>
          <AnswerFirst week={week} onOpen={setOpen} />
          <Book key={week.monday} week={week} onOpen={setOpen} />
          <Suspense fallback={null}>
            <Legend />
          </Suspense>
        </>
      ) : (
        <Suspense fallback={null}>
          <EmptyWeek week={week} />
        </Suspense>
      )}
      <Suspense fallback={null}>{open && <MarkDialog {...open} onClose={() => setOpen(undefined)} />}</Suspense>
    </>
  );
}

const isNoWeek = (error: Error): boolean => error instanceof Refused && error.problem.code === 'week-out-of-range';
