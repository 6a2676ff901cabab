import { addDays } from '@parta/school';
import { Link } from 'react-router';
import { spanText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import type { Week } from '../diary/week.types.ts';
import { weeksBetween } from './weeks-between.ts';
import styles from './print.module.css';

type Props = {
  monday: string;
  until: string | undefined;
  /** Of the week that is printed; null in holidays. */
  period: Week['period'] | undefined;
  to: (monday: string, until?: string) => string;
};

/** What is printed: one week, or the whole period it lies in. */
export function SpanChoice({ monday, until, period, to }: Props) {
  const whole = period && {
    title: period.title,
    from: weeksBetween(period.from, period.from)[0]!,
    until: period.until,
  };
  return (
    <nav className={styles.choice} aria-label={m.print_what()}>
      <Link to={to(monday)} aria-current={until ? undefined : 'page'} replace>
        {m.print_week({ days: spanText(monday, addDays(monday, 5)) })}
      </Link>
      {whole && (
        <Link to={to(whole.from, whole.until)} aria-current={until ? 'page' : undefined} replace>
          {whole.title}
        </Link>
      )}
    </nav>
  );
}
