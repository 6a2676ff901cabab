import { capital, dayAndMonth, dayText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { held } from '../diary/answers.ts';
import type { WeekDay } from '../diary/week.types.ts';
import { SheetLesson } from './sheet-lesson.tsx';
import styles from './sheet.module.css';

/** A day of the paper diary; one without lessons says why. */
export function SheetDay({ day: { day, lessons, off } }: { day: WeekDay }) {
  const taking = held(lessons);
  const lastly = taking.at(-1)?.ends ?? '';
  return (
    <section className={styles.day}>
      <header>
        <h3>
          {capital(dayText(day, { weekday: 'long' }))}, <span>{dayAndMonth(day)}</span>
        </h3>
        <small>
          {taking.length > 0 ? m.lessons_until({ count: taking.length, time: lastly }) : (off ?? m.no_lessons())}
        </small>
      </header>
      {lessons.length > 0 && (
        <ol>
          {lessons.map((lesson) => (
            <SheetLesson key={lesson.lessonId} lesson={lesson} day={day} />
          ))}
        </ol>
      )}
    </section>
  );
}
