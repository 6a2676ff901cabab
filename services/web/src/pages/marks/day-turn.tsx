import { addDays } from '@parta/school';
import { Link, useParams, useSearchParams } from 'react-router';
import { dayAndMonth } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './marks.module.css';

/** From one day to its neighbours. */
export function DayTurn({ day }: { day: string }) {
  const { child = '' } = useParams();
  const [search] = useSearchParams();
  const view = search.get('view');
  const to = (other: string) => paths.marksOf(child, { ...(view && { view }), from: other, until: other });
  return (
    <nav className={styles.turn} aria-label={m.days()}>
      <Link to={to(addDays(day, -1))} aria-label={m.day_before()}>
        <Icon name="left" />
      </Link>
      <span>{dayAndMonth(day)}</span>
      <Link to={to(addDays(day, 1))} aria-label={m.day_after()}>
        <Icon name="right" />
      </Link>
    </nav>
  );
}
