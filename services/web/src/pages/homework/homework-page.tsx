import { useQuery } from '@tanstack/react-query';
import { addDays, mondayOf } from '@parta/school';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { clockText, schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { useLiveWeeks } from '../diary/use-live-weeks.ts';
import { weekQuery } from '../diary/week-query.ts';
import { DaySection } from './day-section.tsx';
import styles from './homework.module.css';
export { homeworkAhead as ahead } from './homework-ahead.ts';
import { OutboxNote } from './outbox-note.tsx';
import { PastWeek } from './past-week.tsx';
import { daysAhead } from './tasks-of-day.ts';

/** Homework by the day it is due: tomorrow first, then what is known of later days, what is over below (F-090, N-39). */
export default function HomeworkPage() {
  const { child = '' } = useParams();
  const name = useBoot().children.find(({ pupilId }) => pupilId === child)?.name ?? '';
  useTitle(`${m.homework_title()}: ${name}`);
  const [earlier, setEarlier] = useState(1);
  const today = schoolToday();
  const monday = mondayOf(today);
  const { data: week, error, refetch } = useQuery(weekQuery(child, monday));
  const { data: next } = useQuery(weekQuery(child, addDays(monday, 7)));
  useLiveWeeks(child);
  if (error && !week) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!week) return <Waiting />;
  const ahead = daysAhead(next ? [week, next] : [week], today);
  const past = Array.from({ length: earlier + 1 }, (_, back) => addDays(monday, -7 * back));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.homework_title()}</h1>
        <b>{name}</b>
      </header>
      {week.keptAt && <Notice tone="warn" title={m.kept_week({ time: clockText(new Date(week.keptAt)) })} />}
      <OutboxNote />
      {ahead.length === 0 && (
        <Notice title={m.homework_nothing_ahead()}>
          <p>{week.holiday ?? next?.holiday ?? m.homework_nothing_ahead_how()}</p>
        </Notice>
      )}
      {ahead.map((day) => (
        <DaySection key={day.day} pupilId={child} day={day} />
      ))}
      <h2 className={styles.past}>{m.homework_past()}</h2>
      {past.map((each) => (
        <PastWeek key={each} pupilId={child} monday={each} />
      ))}
      <p>
        <Button onClick={() => setEarlier(earlier + 1)}>{m.homework_earlier()}</Button>
      </p>
    </div>
  );
}
