import { useId } from 'react';
import { dayOfInstant, schoolToday } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { givenOn } from './answers.ts';
import styles from './diary.module.css';
import { MarkButton } from './mark-button.tsx';
import type { OpenMark } from './mark-dialog.tsx';
import { purposeOf } from './mark-label.ts';
import type { Week } from './week.types.ts';

/** `level` 3: below a child's name, whose section is the landmark then. */
type Props = { week: Week; level: 2 | 3; onOpen: (open: OpenMark) => void };

/** What was given or changed today, each with what it is for. */
export function GivenToday({ week, level, onOpen }: Props) {
  const id = useId();
  const given = givenOn(week, schoolToday(), dayOfInstant);
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={level === 2 ? id : undefined}>
      <Heading id={id}>
        <em>{m.today()}</em> {m.given_today()}
      </Heading>
      {given.length === 0 && <p>{m.nothing_today()}</p>}
      <ul className={styles.given}>
        {given.map(({ mark, lesson, day }) => (
          <li key={mark.markId}>
            <MarkButton mark={mark} lesson={lesson} day={day} onOpen={onOpen} />
            <span>
              {lesson.subject}
              <small>{purposeOf(mark)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
