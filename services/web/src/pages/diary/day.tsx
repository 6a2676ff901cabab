import { capital, dayAndMonth, dayText, schoolClock, schoolToday } from '../../parts/dates.ts';
import dayHead from '../../parts/day-head.module.css';
import { m } from '../../words/messages.js';
import { held, runningLesson } from './answers.ts';
import styles from './diary.module.css';
import { LessonRow } from './lesson-row.tsx';
import type { OpenMark } from './mark-dialog.tsx';
import type { WeekDay } from './week.types.ts';

type Props = { day: WeekDay; isChosen: boolean; onOpen: (open: OpenMark) => void };

export function Day({ day: weekDay, isChosen, onOpen }: Props) {
  const { day, lessons, off } = weekDay;
  const isToday = day === schoolToday();
  const taking = held(lessons);
  const running = isToday ? runningLesson(weekDay, schoolClock()) : undefined;
  const look = [styles.day, isToday ? styles.now : '', isChosen ? styles.chosen : ''].join(' ');
  return (
    <section className={look} id={day} aria-labelledby={`h-${day}`}>
      <header className={dayHead.head}>
        <h2 id={`h-${day}`}>
          {capital(dayText(day, { weekday: 'long' }))}, <span>{dayAndMonth(day)}</span>
        </h2>
        <small>
          {taking.length > 0
            ? m.lessons_until({ count: taking.length, time: taking.at(-1)?.ends ?? '' })
            : (off ?? m.no_lessons())}
        </small>
      </header>
      <ol className={lessons.length > 0 ? styles.lessons : undefined}>
        {lessons.map((lesson) => (
          <LessonRow key={lesson.lessonId} lesson={lesson} day={day} isRunning={lesson === running} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}
