import { addDays } from '@parta/school';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { spanText } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { CalendarButton } from './calendar-button.tsx';
import styles from './diary.module.css';
import type { Week } from './week.types.ts';
import { periodWords } from './period-words.ts';

/** «16–21 ноября» with the way to the weeks beside it; on paper also whose week it is. */
export function WeekHead({ week: { pupilId, monday, period, weekOfYear, classTitle } }: { week: Week }) {
  const { children, role } = useBoot();
  const name = children.find((child) => child.pupilId === pupilId)?.name ?? '';
  return (
    <div className={styles.head}>
      <h1 tabIndex={-1}>{spanText(monday, addDays(monday, 5))}</h1>
      <nav className={styles.turn} aria-label={m.weeks()}>
        <Link to={paths.week(pupilId, addDays(monday, -7))} aria-label={m.week_before()}>
          <Icon name="left" />
        </Link>
        <CalendarButton pupilId={pupilId} monday={monday} to={(chosen) => paths.week(pupilId, chosen)} />
        <Link to={paths.week(pupilId, addDays(monday, 7))} aria-label={m.week_after()}>
          <Icon name="right" />
        </Link>
      </nav>
      <span className={styles.period}>{periodWords({ period, weekOfYear })}</span>
      <Link className={`${buttonLook('small')} ${styles.announce}`} to={paths.childTimetable(pupilId, monday)}>
        {m.section_timetable()}
      </Link>
      {role.role === 'guardian' && (
        <Link className={`${buttonLook('small')} ${styles.announce}`} to={paths.announce(pupilId)}>
          {m.announce()}
        </Link>
      )}
      <Link className={`${buttonLook()} ${styles.print}`} to={paths.printWeek(pupilId, monday)}>
        <Icon name="print" />
        {m.print()}
      </Link>
      <span className={styles.owner}>{`${name}, ${classTitle}`}</span>
    </div>
  );
}
