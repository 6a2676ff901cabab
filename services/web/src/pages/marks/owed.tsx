import type { MarksOfPupilAnswer } from '@parta/contracts';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import styles from './marks.module.css';
import { dueText } from './due-text.ts';

type Props = { subjects: MarksOfPupilAnswer['subjects']; today: string };

/** Works the pupil still owes, the most urgent first (N-18). */
export function Owed({ subjects, today }: Props) {
  const owed = subjects
    .flatMap(({ subject, marks }) => marks.filter((mark) => mark.owed).map((mark) => ({ ...mark, subject })))
    .toSorted((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1));
  if (owed.length === 0) return null;
  return (
    <section className={styles.owed} aria-label={m.owed_title()}>
      <h2>{m.owed_title()}</h2>
      <ul>
        {owed.map(({ markId, subject, day, due, workTitle, workType }) => (
          <li key={markId}>
            <b>{subject}</b> {`${workTitle || workType}, ${dayAndMonth(day)}`}{' '}
            <span>{dueText(due ?? null, today)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
