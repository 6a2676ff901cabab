import type { TimetableOfAnswer } from '@parta/contracts';
import { Button } from '../../parts/button.tsx';
import { spokenTime } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { journalName } from '../class-journal/journal-name.ts';
import { type Names, shortName } from '../class-journal/names.ts';
import { cycleLetter } from './cycle-letter.ts';
import styles from './timetable.module.css';
import type { Whose } from './timetable-query.ts';

type Lesson = TimetableOfAnswer['lessons'][number];

type Props = { lesson: Lesson; of: Whose; names: Names; onMove: (() => void) | undefined };

/** A lesson without what the page's heading says already; a change stands in words, old and new. */
export function LessonLine({ lesson, of, names, onMove }: Props) {
  const { number, starts, ends, room, teacherIds, change, week } = lesson;
  const { of: classes, what } = journalName(lesson);
  const teachers = teacherIds.map((personId) => shortName(names, personId)).join(', ');
  const beside = [
    of === 'teacher' ? '' : teachers,
    of === 'room' || !room ? '' : m.room({ room }),
    week ? m.cycle_week_only({ week: cycleLetter(week) }) : '',
  ].filter(Boolean);
  return (
    <li className={change === 'cancelled' ? `${styles.lesson} ${styles.gone}` : styles.lesson}>
      <span className={styles.number}>{number}</span>
      <span className={styles.what}>
        <b>{what}</b> {of !== 'class' && classes}
        <small>
          {`${spokenTime(starts)}–${spokenTime(ends)}`}
          {beside.length > 0 && `, ${beside.join(', ')}`}
        </small>
        {change && <em className={styles.change}>{changeText(lesson, names)}</em>}
        {onMove && (
          <Button look="small" onClick={onMove}>
            {m.lesson_change()}
            <span className="vh">{`: ${what}, ${spokenTime(starts)}`}</span>
          </Button>
        )}
      </span>
    </li>
  );
}

function changeText({ change, was, room, teacherIds }: Lesson, names: Names): string {
  if (change === 'cancelled') return m.lesson_cancelled();
  if (change === 'extra' || !was) return m.lesson_extra();
  const others = was.teacherIds.filter((personId) => !teacherIds.includes(personId));
  const old = [
    ...others.map((personId) => shortName(names, personId)),
    was.room !== room && was.room !== '' ? m.room({ room: was.room }) : '',
  ].filter(Boolean);
  return old.length > 0 ? m.lesson_was({ was: old.join(', ') }) : m.lesson_changed();
}
