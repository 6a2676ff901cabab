import type { ClosingOfSchoolAnswer } from '@parta/contracts';
import { markSign } from '@parta/school';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { listName, type Names, shortName } from '../class-journal/names.ts';
import styles from '../../parts/page.module.css';

type Change = ClosingOfSchoolAnswer['changes'][number];

const WHAT: Record<Change['what'], () => string> = {
  mark: m.late_mark,
  attendance: m.late_attendance,
  topic: m.late_topic,
  homework: m.late_homework,
  work: m.late_work,
  final: m.late_final,
};

/** Everything written after closing: who, when, what it was and is, and why. */
export function LateChanges({ changes, names }: { changes: Change[]; names: Names }) {
  return (
    <section className={styles.card} aria-labelledby="late">
      <h2 id="late">{m.late_changes()}</h2>
      {changes.length === 0 && <p>{m.late_changes_empty()}</p>}
      <ol>
        {changes.map((change) => (
          <li key={`${change.at} ${change.what} ${change.pupilId} ${change.value}`} className={styles.line}>
            <span>
              <b>{change.title}</b> {WHAT[change.what]()}
              {change.pupilId && `, ${listName(names, change.pupilId)}`}
              <small>{reasonOf(change, names)}</small>
            </span>
            <span>{`${shown(change.was)} → ${shown(change.value)}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const shown = (text: string): string => (text === '' ? '—' : markSign(text, getLocale()));

function reasonOf({ by, at, reason, order }: Change, names: Names): string {
  const when = `${dayAndMonth(dayOfInstant(at))}, ${clockText(at)}`;
  const ground = order ? m.late_by_order({ number: order.number, day: dayAndMonth(order.day) }) : '';
  return [shortName(names, by), when, ground, reason].filter(Boolean).join(' · ');
}
