import { useQuery } from '@tanstack/react-query';
import { mondayOf } from '@parta/school';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { clockText, schoolToday } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { type Child, isOpen } from '../../session.ts';
import { m } from '../../words/messages.js';
import { Awaits } from '../diary/awaits.tsx';
import answers from '../diary/diary.module.css';
import { GivenToday } from '../diary/given-today.tsx';
import type { OpenMark } from '../diary/mark-dialog.tsx';
import { Needs } from '../diary/needs.tsx';
import { useLiveWeeks } from '../diary/use-live-weeks.ts';
import { weekQuery } from '../diary/week-query.ts';
import styles from './all-children.module.css';

/** Comes with the first week without lessons. */
const EmptyWeek = lazy(async () => ({ default: (await import('../diary/empty-week.tsx')).EmptyWeek }));

type Props = { child: Child; onOpen: (open: OpenMark) => void };

/** One child of several: nothing in the section is of another. */
export function ChildToday({ child, onOpen }: Props) {
  const { pupilId, name, classTitle } = child;
  const monday = mondayOf(schoolToday());
  const { data: week, error, refetch } = useQuery(weekQuery(pupilId, monday));
  useLiveWeeks(pupilId);
  const id = `child-${pupilId}`;
  return (
    <section className={styles.child} aria-labelledby={id}>
      <h2 id={id}>
        <Link to={paths.week(pupilId, monday)}>
          {name} <small>{classTitle}</small>
        </Link>
      </h2>
      {week?.keptAt && <p className={styles.kept}>{m.kept_week({ time: clockText(new Date(week.keptAt)) })}</p>}
      {error && !week && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !week && <Waiting />}
      <Suspense fallback={<Waiting />}>
        {week &&
          (week.state === 'lessons' ? (
            <div className={answers.answer}>
              {isOpen(child, 'marks') && <GivenToday week={week} level={3} onOpen={onOpen} />}
              <Needs week={week} look="summary" level={3} />
              <Awaits week={week} level={3} />
            </div>
          ) : (
            <EmptyWeek week={week} />
          ))}
      </Suspense>
    </section>
  );
}
