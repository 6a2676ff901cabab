import { Suspense } from 'react';
import { schoolToday, spokenTime } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { AbsenceChip } from '../../parts/mark-chip.tsx';
import { codeSign, codeWords, weightText } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { later } from '../../files.ts';
import { announced } from './answers.ts';
import styles from './diary.module.css';
import { MarkButton } from './mark-button.tsx';
import type { OpenMark } from './mark-dialog.tsx';
import { purposeOf } from './mark-label.ts';
import type { WeekLesson } from './week.types.ts';

const Attached = later.part((file) => file.Attached);
const ChangeNote = later.part((file) => file.ChangeNote);
const DoneMark = later.part((file) => file.DoneMark);
const Remarks = later.part((file) => file.Remarks);

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
        <Suspense fallback={null}>{lesson.change && <ChangeNote lesson={lesson} />}</Suspense>
      </span>
      <Homework lesson={lesson} day={day} />
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

/** «Не задано» is the teacher's word; where nothing was written the line stays empty, as on paper. Below it the topic. */
function Homework({ lesson: { homeworkState, homework, topic }, day }: Pick<Props, 'lesson' | 'day'>) {
  return (
    <span className={styles.homework}>
      {homeworkState === 'none' && <span className={styles.unasked}>{m.no_homework()}</span>}
      {homework.map((task) => (
        <span key={task.homeworkId}>
          <Suspense fallback={null}>
            <DoneMark homeworkId={task.homeworkId} day={day} />
          </Suspense>
          {task.text}
          <Suspense fallback={null}>{(task.links ?? task.files) && <Attached homework={task} />}</Suspense>
        </span>
      ))}
      {topic && <small className={styles.topic}>{m.topic_of({ topic })}</small>}
    </span>
  );
}
