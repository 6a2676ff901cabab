import type { PaperSheet } from '../../grid/paper-sheets.ts';
import { dayText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import styles from './paper.module.css';

type Lesson = PaperSheet['lessons'][number];

/** The right half: what was taught on each day and what was asked for. */
export function PaperTopics({ lessons }: { lessons: Lesson[] }) {
  return (
    <table className={styles.topics}>
      <thead>
        <tr>
          <th scope="col">{m.date()}</th>
          <th scope="col">{m.topic()}</th>
          <th scope="col">{m.homework()}</th>
        </tr>
      </thead>
      <tbody>
        {lessons.map((lesson) => (
          <tr key={lesson.lessonId}>
            <td>{dayText(lesson.day, { day: '2-digit', month: '2-digit' })}</td>
            <td>{lesson.topic}</td>
            <td>{homeworkOf(lesson)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const homeworkOf = ({ homework }: Lesson): string =>
  homework.map(({ kind, text }) => (kind === 'none' ? m.homework_none() : text)).join('; ');
