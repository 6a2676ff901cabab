import { markSign } from '@parta/school';
import { schoolToday, spokenTime } from '../../parts/dates.ts';
import { codeSign, weightText } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { announced } from '../diary/answers.ts';
import { ChangeNote } from '../diary/change-note.tsx';
import { purposeOf } from '../diary/mark-label.ts';
import type { WeekLesson, WeekMark } from '../diary/week.types.ts';
import { lessonNotes } from './lesson-notes.ts';
import styles from './sheet.module.css';

/** A line of the paper diary: number, time, subject, what is asked, marks; under it what the teacher wrote. */
export function SheetLesson({ lesson, day }: { lesson: WeekLesson; day: string }) {
  const { number, starts, subject, change, attendance, marks } = lesson;
  return (
    <li className={styles.lesson}>
      <span className={styles.number}>{number}</span>
      <span className={styles.time}>{spokenTime(starts)}</span>
      <span className={styles.subject}>
        {subject}
        {change && <ChangeNote lesson={lesson} />}
      </span>
      <span className={styles.homework}>{homeworkText(lesson)}</span>
      <span className={styles.marks}>
        {announced(lesson, day, schoolToday()).map((work) => (
          <span className={styles.planned} key={work.workId}>
            {purposeOf({ workTitle: work.title, workType: work.workType })}
            {` ×${weightText(work.weight, getLocale())}`}
          </span>
        ))}
        {attendance && <span className={`${styles.mark} ${styles.absence}`}>{codeSign(attendance.code)}</span>}
        {marks.map((mark) => (
          <Mark key={mark.markId} mark={mark} />
        ))}
      </span>
      {lessonNotes(lesson).map((note) => (
        <span className={styles.note} key={note}>
          {note}
        </span>
      ))}
    </li>
  );
}

/** Weights 2 and 3 are two and three strokes of the pen, as on the screen; drawn by edges, since printers leave backgrounds out. */
function Mark({ mark: { value, weight } }: { mark: WeekMark }) {
  const strokes = weight === 200 || weight === 300 ? weight / 100 : 0;
  return (
    <span className={styles.mark}>
      {markSign(value, getLocale())}
      {strokes === 0 && weight !== 100 && <small>×{weightText(weight, getLocale())}</small>}
      {strokes > 0 && (
        <span className={styles.strokes} aria-hidden="true">
          {Array.from({ length: strokes }, (_, at) => (
            <i key={at} />
          ))}
        </span>
      )}
    </span>
  );
}

/** Files and links by their names: on paper nobody opens them. */
function homeworkText({ homeworkState, homework }: WeekLesson): string {
  if (homeworkState === 'none') return m.no_homework();
  return homework
    .map(({ text, links = [], files = [] }) =>
      [text, ...links.map(({ url, title }) => title || url), ...files.map(({ name }) => name)]
        .filter(Boolean)
        .join('; '),
    )
    .join(' · ');
}
