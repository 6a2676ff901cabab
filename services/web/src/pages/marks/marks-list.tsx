import { markSign } from '@parta/school';
import { capital, dayAndMonth, dayOfInstant, dayText, schoolToday } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { MarkButton } from '../diary/mark-button.tsx';
import { purposeOf } from '../diary/mark-label.ts';
import { type ListedDay, type ListedMark, newestFirst } from './newest-first.ts';
import styles from './marks.module.css';
import type { MarksView } from './marks-view.types.ts';
import { NoMarks } from './no-marks.tsx';

/** All marks, the newest first; what came today stands on top (F-086). */
export function MarksList(view: MarksView) {
  const days = newestFirst(view.subjects, schoolToday(), dayOfInstant);
  if (days.length === 0) return <NoMarks {...view} />;
  return (
    <div className={styles.sheet}>
      {days.map(({ day, marks }) => (
        <section key={day ?? 'new'} className={styles.day}>
          <h2 className={day === null ? styles.today : undefined}>{dayTitle(day)}</h2>
          <ul>
            {marks.map((listed) => (
              <ListedLine key={listed.mark.markId} {...listed} isDated={day === null} onOpen={view.onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const dayTitle = (day: ListedDay['day']): string =>
  day === null ? m.marks_new() : capital(dayText(day, { weekday: 'long', day: 'numeric', month: 'long' }));

type Line = ListedMark & { isDated: boolean } & Pick<MarksView, 'onOpen'>;

/** A mark with its subject and what it is for; the value before a change, and the teacher's words. */
function ListedLine({ mark, subject, isDated, onOpen }: Line) {
  const { was, value, comment, day } = mark;
  const sign = (each: string) => markSign(each, getLocale());
  return (
    <li className={styles.listed}>
      <MarkButton mark={mark} lesson={{ subject }} day={day} onOpen={onOpen} />
      <span>
        <b>{subject}</b>
        <small>{[purposeOf(mark), ...(isDated ? [dayAndMonth(day)] : [])].filter(Boolean).join(', ')}</small>
        {was !== null && was !== value && (
          <small className={styles.changed}>{m.mark_was({ was: sign(was), now: sign(value) })}</small>
        )}
        {comment && <small className={styles.words}>{comment}</small>}
      </span>
    </li>
  );
}
