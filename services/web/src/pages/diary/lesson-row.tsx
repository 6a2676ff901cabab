import { lazy, Suspense } from 'react';
import { schoolToday, spokenTime } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { AbsenceChip } from '../../parts/mark-chip.tsx';
import { codeSign, codeWords, weightText } from '../../parts/mark-words.ts';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { announced } from './answers.ts';
import { ChangeNote } from './change-note.tsx';
import styles from './diary.module.css';
import { MarkButton } from './mark-button.tsx';
import type { OpenMark } from './mark-dialog.tsx';
import { purposeOf } from './mark-label.ts';
import type { WeekLesson } from './week.types.ts';

/** Comes with the first remark; kept for readers without network. */
const Remarks = lazy(async () => ({ default: (await import('./remarks.tsx')).Remarks }));

type Props = { lesson: WeekLesson; day: string; isRunning: boolean; onOpen: (open: OpenMark) => void };

/** One line of the day: number, time, subject, homework, marks; below it what the teacher wrote. */
export function LessonRow({ lesson, day, isRunning, onOpen }: Props) {
  const comments = lesson.marks.filter(({ comment }) => comment);
  return (
    <li className={isRunning ? `${styles.lesson} ${styles.running}` : styles.lesson}>
      <span className={styles.number}>{lesson.number}</span>
      <span className={styles.time}>{spokenTime(lesson.starts)}</span>
      <span className={styles.subject}>
        {lesson.subject}
        {lesson.change && <ChangeNote change={lesson.change} room={lesson.room} />}
      </span>
      <Homework lesson={lesson} />
      <span className={styles.marks}>
        {isRunning && <span className={styles.badge}>{m.lesson_running()}</span>}
        {announced(lesson, day, schoolToday()).map((work) => (
          <span className={styles.planned} key={work.workId}>
            {purposeOf({ workTitle: work.title, workType: work.workType })}
            {work.weight !== 100 && ` ×${weightText(work.weight, getLocale())}`}
          </span>
        ))}
        {lesson.attendance && (
          <AbsenceChip
            sign={codeSign(lesson.attendance.code)}
            label={`${codeSign(lesson.attendance.code)}, ${codeWords(lesson.attendance.code)}`}
          />
        )}
        {lesson.marks.map((mark) => (
          <MarkButton key={mark.markId} mark={mark} lesson={lesson} day={day} onOpen={onOpen} />
        ))}
      </span>
      {comments.map(({ markId, comment }) => (
        <span className={styles.comment} key={markId}>
          <Icon name="pen" />
          <span>{comment}</span>
        </span>
      ))}
      {lesson.remarks && (
        <Suspense fallback={null}>
          <Remarks remarks={lesson.remarks} />
        </Suspense>
      )}
    </li>
  );
}

/** «Не задано» is the teacher's word; where nothing was written the line stays empty, as on paper. */
function Homework({ lesson: { homeworkState, homework } }: { lesson: WeekLesson }) {
  if (homeworkState === 'none')
    return <span className={`${styles.homework} ${styles.unasked}`}>{m.no_homework()}</span>;
  return (
    <span className={styles.homework}>
      {homework.map(({ homeworkId, text, links, files }) => (
        <span key={homeworkId}>
          {text}
          {links?.map(({ url, title }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer noopener">
              {title || url}
            </a>
          ))}
          {files?.map(({ fileId, name }) => (
            <a key={fileId} href={paths.homeworkFile(fileId)} download>
              {name}
            </a>
          ))}
        </span>
      ))}
    </span>
  );
}
