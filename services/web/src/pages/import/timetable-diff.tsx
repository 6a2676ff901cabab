import type { PreviewTimetableAnswer } from '@parta/contracts';
import { weekdayText } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from './import.module.css';

const UNKNOWN = { class: m.unknown_class, teacher: m.unknown_teacher, subject: m.unknown_subject };

/** What the file lacks, names the school does not know, and the week against the one taught until now. */
export function TimetableDiff({ preview }: { preview: PreviewTimetableAnswer }) {
  const { missing, unknown, changes, changesLeftOut } = preview;
  return (
    <>
      {missing.length > 0 && <Notice title={m.timetable_missing({ names: missing.join(', ') })} />}
      {unknown.length > 0 && (
        <>
          <Notice tone="warn" title={m.timetable_unknown()} />
          <ul className={styles.remarks}>
            {unknown.map(({ what, name, lessons }) => (
              <li key={`${what} ${name}`}>
                <span>
                  <b>{name}</b> {UNKNOWN[what]()}, {m.lessons_a_week({ count: lessons })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <details className={styles.changes}>
          <summary>{m.timetable_changes({ count: changes.length + changesLeftOut })}</summary>
          <ul>
            {changes.map(({ what, title, weekday, number, week, room }) => (
              <li key={`${what} ${title} ${weekday} ${number} ${week}`} className={LOOKS[what]}>
                {m.timetable_change({ title, day: weekdayText(weekday, 'short'), number })}
                {room && ` ${m.room({ room })}`}
                {week && `, ${m.cycle_week_only({ week: week.toUpperCase() })}`}
              </li>
            ))}
          </ul>
          {changesLeftOut > 0 && <p>{m.remarks_left_out({ count: changesLeftOut })}</p>}
        </details>
      )}
    </>
  );
}

const LOOKS = { added: styles.added, changed: styles.changed, removed: styles.ended };
