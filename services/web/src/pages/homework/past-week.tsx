import { useQuery } from '@tanstack/react-query';
import { addDays, mondayOf } from '@parta/school';
import { Refused } from '../../api/send.ts';
import { schoolToday, spanText } from '../../parts/dates.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { weekQuery } from '../diary/week-query.ts';
import { DaySection } from './day-section.tsx';
import styles from './homework.module.css';
import { daysPast } from './tasks-of-day.ts';

/** The days of a week that are over, the latest first; said in words where there is nothing to show. */
export function PastWeek({ pupilId, monday }: { pupilId: string; monday: string }) {
  const { data: week, error } = useQuery(weekQuery(pupilId, monday));
  const span = spanText(monday, addDays(monday, 5));
  if (error && !week) {
    const reason = error instanceof Refused ? error.problem.title : m.no_network();
    return <p className={styles.quiet}>{`${span}: ${reason}`}</p>;
  }
  if (!week) return <Waiting />;
  const days = daysPast(week, schoolToday());
  const isRunning = monday === mondayOf(schoolToday());
  if (days.length === 0 && !isRunning)
    return <p className={styles.quiet}>{`${span}: ${week.holiday ?? m.homework_week_silent()}`}</p>;
  return days.map((day) => <DaySection key={day.day} pupilId={pupilId} day={day} />);
}
