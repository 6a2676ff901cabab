import { KIND_WORDS } from '../../parts/change-words.ts';
import { dayText, spokenTime } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { type Names, shortName } from '../class-journal/names.ts';
import type { WeekLesson } from '../diary/week.types.ts';
import { type Bell, hasOwnTimes } from './bells.ts';
import { type ChangeLine, changeLines, type Words } from './change-lines.ts';
import styles from './diary-timetable.module.css';

type Props = { lesson: WeekLesson; day: string; bells: Bell[]; names: Names };

/** Number and times, subject, room, teacher; where something differs from the timetable, old beside new. */
export function TimetableLesson({ lesson, day, bells, names }: Props) {
  const { number, starts, ends, subject, room, teacherIds, change } = lesson;
  const words = wordsWith(names);
  const lines = changeLines(lesson, day, words);
  const isGone = change?.kind === 'cancelled';
  const isNew = (of: ChangeLine['of']) => lines.some((line) => line.of === of);
  const times = `${spokenTime(starts)}–${spokenTime(ends)}`;
  const beside = [room && !isNew('room') && words.room(room), !isNew('teacher') && words.teachers(teacherIds)];
  return (
    <div className={change ? `${styles.lesson} ${styles.changed}` : styles.lesson}>
      <span className={hasOwnTimes(lesson, bells) ? styles.time : `${styles.time} ${styles.usual}`}>
        <b>{number}</b> {times}
      </span>
      {!isNew('subject') && <b>{subject}</b>}
      {!isGone && <small>{beside.filter(Boolean).join(', ')}</small>}
      {change && <em>{isGone ? m.lesson_cancelled() : KIND_WORDS[change.kind]()}</em>}
      {lines.map((line) => (
        <OldAndNew key={line.of} {...line} />
      ))}
    </div>
  );
}

function OldAndNew({ of, was, is }: ChangeLine) {
  return (
    <span className={of === 'subject' ? styles.subjects : styles.line}>
      {was && (
        <del>
          <span className="vh">{m.was()} </span>
          {was}
        </del>
      )}
      {was && is && <span aria-hidden="true"> → </span>}
      {is && (
        <ins>
          <span className="vh">{m.is_now()} </span>
          {is}
        </ins>
      )}
    </span>
  );
}

const wordsWith = (names: Names): Words => ({
  teachers: (ids) => ids.map((id) => shortName(names, id)).join(', '),
  room: (room) => m.room({ room }),
  place: ({ day, number }) => m.lesson_place({ day: dayText(day, { weekday: 'short', day: 'numeric' }), number }),
});
