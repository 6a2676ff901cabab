import { useQuery } from '@tanstack/react-query';
import type { CSSProperties } from 'react';
import { capital, dayAndMonth, dayText, schoolToday, spokenTime } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import type { Names } from '../class-journal/names.ts';
import { shownDays } from '../diary/answers.ts';
import type { Week, WeekDay } from '../diary/week.types.ts';
import { type Bell, bellsOf } from './bells.ts';
import styles from './diary-timetable.module.css';
import { TimetableLesson } from './timetable-lesson.tsx';

/** Days one under another on a phone; where there is room side by side, a line for each bell. */
export function TimetableWeek({ week }: { week: Week }) {
  const lessons = week.days.flatMap((day) => day.lessons);
  const people = lessons.flatMap(({ teacherIds, change }) => [...teacherIds, ...(change?.plannedIds ?? [])]);
  const { data: names = new Map() } = useQuery(namesQuery([...new Set(people)].toSorted()));
  const bells = bellsOf(week);
  const days = shownDays(week);
  const size = { '--lines': bells.length, '--days': days.length } as CSSProperties;
  return (
    <div className={styles.week} style={size}>
      <ol className={styles.bells} aria-hidden="true">
        {bells.map(({ number, starts, ends }, at) => (
          <li key={number} style={lineAt(at)}>
            <b>{number}</b>
            {starts && (
              <small>
                {spokenTime(starts)}–{spokenTime(ends)}
              </small>
            )}
          </li>
        ))}
      </ol>
      {days.map((day) => (
        <Day key={day.day} {...{ day, bells, names }} />
      ))}
    </div>
  );
}

function Day({ day: { day, off, lessons }, bells, names }: { day: WeekDay; bells: Bell[]; names: Names }) {
  const numbers = [...new Set(lessons.map(({ number }) => number))];
  const isToday = day === schoolToday();
  return (
    <section className={isToday ? `${styles.day} ${styles.now}` : styles.day} aria-labelledby={`t-${day}`}>
      <h3 id={`t-${day}`}>
        {capital(dayText(day, { weekday: 'long' }))} <span>{dayAndMonth(day)}</span>
      </h3>
      {lessons.length === 0 && <p className={styles.off}>{off ?? m.no_lessons()}</p>}
      <ol className={lessons.length > 0 ? styles.lessons : undefined}>
        {numbers.map((number) => (
          <li key={number} style={lineAt(bells.findIndex((bell) => bell.number === number))}>
            {lessons
              .filter((lesson) => lesson.number === number)
              .map((lesson) => (
                <TimetableLesson key={lesson.lessonId} {...{ lesson, day, bells, names }} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The line of a grid; the first holds the names of the days. */
const lineAt = (at: number): CSSProperties => ({ '--line-at': at + 2 }) as CSSProperties;
