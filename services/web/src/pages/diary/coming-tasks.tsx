import { schoolToday } from '../../parts/dates.ts';
import { nextSchoolDay } from './answers.ts';
import styles from './diary.module.css';
import type { Week } from './week.types.ts';

/** The tasks of the next school day in plain words, until the rest of their section has come: it takes the same room, nothing jumps. */
export function ComingTasks({ week }: { week: Week }) {
  const next = nextSchoolDay(week, schoolToday());
  return (
    <section>
      <ul className={styles.coming}>
        {next?.lessons.flatMap(({ subject, homework }) =>
          homework.map(({ homeworkId, text }) => (
            <li key={homeworkId}>
              <b>{subject}</b> {text}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
