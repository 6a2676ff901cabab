import { addDays, weekOf } from '@parta/school';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { dayText, schoolToday, spanText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import type { WeekGroup } from './calendar-years.ts';
import styles from './week-calendar.module.css';

type Props = {
  groups: WeekGroup[];
  shown: string;
  opened: string | undefined;
  to: (monday: string) => string;
  onClose: () => void;
};

/** The weeks of one year as lines of a month's sheet; each is one link, the arrows go from line to line. */
export function CalendarWeeks({ groups, ...rest }: Props) {
  return groups.map(({ title, mondays }) => (
    <section key={mondays[0]}>
      <h4>{title ?? m.holidays()}</h4>
      <ul>
        {mondays.map((monday, at) => (
          <li key={monday}>
            <Week monday={monday} isFirst={at === 0 || monthOf(monday) !== monthOf(addDays(monday, -7))} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

type WeekProps = Omit<Props, 'groups'> & { monday: string; isFirst: boolean };

function Week({ monday, isFirst, shown, opened, to, onClose }: WeekProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const isOpened = monday === opened;
  useEffect(() => {
    if (isOpened) queueMicrotask(() => goTo(link.current));
  }, [isOpened]);
  const today = schoolToday();
  return (
    <Link
      ref={link}
      className={styles.week}
      to={to(monday)}
      tabIndex={isOpened ? 0 : -1}
      aria-current={monday === shown ? 'page' : undefined}
      onClick={onClose}
      onKeyDown={walk}
    >
      <span className={styles.span}>{spanText(monday, addDays(monday, 5))}</span>
      <span className={styles.month} aria-hidden="true">
        {isFirst && dayText(addDays(monday, THURSDAY), { month: 'short' })}
      </span>
      {weekOf(monday).map((day) => (
        <span key={day} className={day === today ? styles.today : undefined} aria-hidden="true">
          {Number(day.slice(8))}
        </span>
      ))}
    </Link>
  );
}

/** A week is of the month its Thursday lies in, most of it; the first line of a month names it. */
const THURSDAY = 3;
const monthOf = (monday: string): string => addDays(monday, THURSDAY).slice(0, 7);

/** Lines as far away as the keys lead; about a month a page. */
const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -4, PageDown: 4, Home: -9999, End: 9999 };

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const all = [...(event.currentTarget.closest('dialog')?.querySelectorAll<HTMLElement>(`.${styles.week}`) ?? [])];
  const at = all.findIndex((each) => each === document.activeElement);
  goTo(all[Math.min(Math.max(at + step, 0), all.length - 1)]);
}

function goTo(line: HTMLElement | null | undefined): void {
  line?.focus({ preventScroll: true });
  line?.scrollIntoView({ block: 'center' });
}
