import type { AbsenceHistoryAnswer } from '@parta/contracts';
import { dayText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { codeWord } from '../class/code-word.ts';
import styles from './absences.module.css';
import { byDay } from './by-day.ts';
import { GROUPS } from './group-words.ts';

type Group = AbsenceHistoryAnswer['groups'][number];
type Props = { groups: Group[]; which: 'unexcused' | 'others' };

const UNEXCUSED = new Set<Group['group']>(['unexplained', 'unexcused']);

/** What stands apart and first are absences without a valid reason; all others come folded below the list to work through. */
export function Groups({ groups, which }: Props) {
  const isApart = which === 'unexcused';
  const shown = groups.filter(({ group }) => UNEXCUSED.has(group) === isApart);
  if (!isApart && shown.length === 0) return null;
  return (
    <section className={isApart && shown.length > 0 ? styles.apart : styles.card}>
      <h2>{isApart ? m.absences_apart() : m.absences_others()}</h2>
      {shown.length === 0 && <p className={styles.lead}>{m.absences_apart_none()}</p>}
      {shown.map((group) => (
        <details key={group.group} open={isApart}>
          <summary>
            {GROUPS[group.group].title()}: <b>{m.absence_lessons({ count: group.lessons.length })}</b>
          </summary>
          {GROUPS[group.group].how && <p className={styles.lead}>{GROUPS[group.group].how?.()}</p>}
          <Days lessons={group.lessons} />
        </details>
      ))}
    </section>
  );
}

function Days({ lessons }: Pick<Group, 'lessons'>) {
  return (
    <ul className={styles.days}>
      {byDay(lessons).map(({ day, lessons: ofDay }) => (
        <li key={day}>
          <b>{dayText(day, { weekday: 'short', day: 'numeric', month: 'long' })}</b>
          <ul>
            {ofDay.map(({ lessonId, number, subject, code, minutes }) => (
              <li key={lessonId}>
                {m.absence_lesson({ number, subject })}
                <small>{codeWord(code, minutes)}</small>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
