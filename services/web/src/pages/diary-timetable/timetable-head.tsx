import { addDays, mondayOf } from '@parta/school';
import { Link } from 'react-router';
import { Button, buttonLook } from '../../parts/button.tsx';
import { schoolToday, spanText } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { CalendarButton } from '../diary/calendar-button.tsx';
import styles from './diary-timetable.module.css';

/** Whose timetable, which week, and the ways to the others. */
export function TimetableHead({ child, name, monday }: { child: string; name: string; monday: string }) {
  const now = mondayOf(schoolToday());
  const to = (chosen: string) => paths.childTimetable(child, chosen);
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{m.section_timetable()}</h1>
      <b>{name}</b>
      <nav className={styles.turn} aria-label={m.weeks()}>
        <Link to={to(addDays(monday, -7))} aria-label={m.week_before()}>
          <Icon name="left" />
        </Link>
        <h2>{spanText(monday, addDays(monday, 5))}</h2>
        <Link to={to(addDays(monday, 7))} aria-label={m.week_after()}>
          <Icon name="right" />
        </Link>
        <CalendarButton pupilId={child} monday={monday} to={to} />
        {monday !== now && (
          <Link className={buttonLook('small')} to={to(now)}>
            {m.week_this()}
          </Link>
        )}
      </nav>
      <Button className={styles.print} onClick={() => print()}>
        <Icon name="print" />
        {m.print()}
      </Button>
    </header>
  );
}
