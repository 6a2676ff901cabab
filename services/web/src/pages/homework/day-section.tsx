import { addDays } from '@parta/school';
import { capital, dayAndMonth, dayText, schoolToday } from '../../parts/dates.ts';
import dayHead from '../../parts/day-head.module.css';
import { m } from '../../words/messages.js';
import { DoneCount } from './done-count.tsx';
import styles from './homework.module.css';
import { Tasks } from './tasks.tsx';
import type { DayOfTasks } from './tasks-of-day.ts';

/** What is asked for one day: the tasks, then the subjects without any, said or silent. */
export function DaySection({ pupilId, day }: { pupilId: string; day: DayOfTasks }) {
  const { none, silent } = day;
  const isOpen = day.day >= schoolToday();
  const id = `due-${day.day}`;
  return (
    <section className={styles.day} aria-labelledby={id}>
      <header className={dayHead.head}>
        <h2 id={id}>
          {nameOf(day.day)}, <span>{dayAndMonth(day.day)}</span>
        </h2>
        <small>{day.tasks.length > 0 && <DoneCount pupilId={pupilId} day={day} />}</small>
      </header>
      <Tasks pupilId={pupilId} day={day} look="full" />
      {none.length > 0 && <p>{m.tasks_none({ subjects: none.join(', ') })}</p>}
      {silent.length > 0 && (
        <p>{(isOpen ? m.tasks_not_entered : m.tasks_never_entered)({ subjects: silent.join(', ') })}</p>
      )}
    </section>
  );
}

/** «Завтра, четверг»; other days by their weekday. */
function nameOf(day: string): string {
  const weekday = dayText(day, { weekday: 'long' });
  const today = schoolToday();
  if (day === today) return `${m.today()}, ${weekday}`;
  return day === addDays(today, 1) ? `${m.tomorrow()}, ${weekday}` : capital(weekday);
}
