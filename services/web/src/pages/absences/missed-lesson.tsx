import type { AbsenceHistoryAnswer } from '@parta/contracts';
import { dayAndMonth, schoolToday } from '../../parts/dates.ts';
import { codeWords } from '../../parts/mark-words.ts';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './absences.module.css';
import { dueText } from '../marks/due-text.ts';

type Lesson = AbsenceHistoryAnswer['catchUp'][number];

/** One lesson of the list: subject, topic, homework with what belongs to it, works still to be written. */
export function MissedLesson({ lesson: { number, subject, code, topic, homework, works } }: { lesson: Lesson }) {
  return (
    <li className={styles.lesson}>
      <span className={styles.number}>{number}</span>
      <span className={styles.subject}>
        {subject}
        <small>{codeWords(code)}</small>
      </span>
      <span className={styles.taught}>
        <span className={topic ? undefined : styles.unsaid}>{topic || m.catch_up_no_topic()}</span>
        {homework.map((task) => (
          <Task key={task.homeworkId} task={task} />
        ))}
        {homework.length === 0 && <span className={styles.unsaid}>{m.catch_up_no_homework()}</span>}
      </span>
      {works.length > 0 && (
        <span className={styles.works}>
          {works.map((work) => (
            <span key={work.workId}>{workText(work)}</span>
          ))}
        </span>
      )}
    </li>
  );
}

function Task({ task: { text, due, links, files } }: { task: Lesson['homework'][number] }) {
  return (
    <span className={styles.task}>
      {text}
      {due && <small>{m.catch_up_due({ day: dayAndMonth(due) })}</small>}
      {links.map(({ url, title }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer noopener">
          {title || url}
        </a>
      ))}
      {files.map(({ fileId, name }) => (
        <a key={fileId} href={paths.homeworkFile(fileId)} download>
          {name}
        </a>
      ))}
    </span>
  );
}

/** «Контрольная № 3: точка, до 25 ноября». */
function workText({ workType, workTitle, owed, due }: Lesson['works'][number]): string {
  const name = workTitle || workType;
  return owed
    ? `${name}: ${m.catch_up_owed()}, ${dueText(due, schoolToday())}`
    : `${name}: ${m.catch_up_not_written()}`;
}
