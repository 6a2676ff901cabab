import { addDays, mondayOf } from '@parta/school';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { schoolToday, spanText } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './timetable.module.css';
import type { Whose } from './timetable-query.ts';

/** «16–21 ноября» with the ways to the weeks beside it and back to this one. */
export function WeekTurn({ whose, monday }: { whose: { of: Whose; id: string }; monday: string }) {
  const now = mondayOf(schoolToday());
  return (
    <nav className={styles.turn} aria-label={m.weeks()}>
      <Link to={paths.timetableOf(whose, addDays(monday, -7))} aria-label={m.week_before()}>
        <Icon name="left" />
      </Link>
      <h2>{spanText(monday, addDays(monday, 5))}</h2>
      <Link to={paths.timetableOf(whose, addDays(monday, 7))} aria-label={m.week_after()}>
        <Icon name="right" />
      </Link>
      {monday !== now && (
        <Link className={buttonLook('small')} to={paths.timetableOf(whose, now)}>
          {m.week_this()}
        </Link>
      )}
    </nav>
  );
}
