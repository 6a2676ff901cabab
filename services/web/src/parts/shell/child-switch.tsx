import { mondayOf } from '@parta/school';
import { Link, useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { type Child, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { dayAndMonth, schoolToday } from '../dates.ts';
import { Icon } from '../icon.tsx';
import { Avatar } from './avatar.tsx';
import { samePageOf } from './same-page.ts';
import styles from './shell.module.css';

/** The children of the account. The child stands in the address, so pages of two children stay open side by side (F-012). */
export function ChildSwitch({ child: here }: { child: Child }) {
  const { children } = useBoot();
  return (
    <>
      <nav className={styles.kids} aria-label={m.child()}>
        <ChildLinks here={here} />
      </nav>
      <button className={styles.who} popoverTarget="kids" disabled={children.length < 2}>
        <Avatar name={here.name} />
        <span>
          {here.name} <small>{underName(here)}</small>
          {children.length > 1 && <span className="vh">, {m.change_child()}</span>}
        </span>
        {children.length > 1 && <Icon name="down" />}
      </button>
      <nav id="kids" popover="auto" className={styles.kidsMenu} aria-label={m.child()}>
        <ChildLinks here={here} />
      </nav>
    </>
  );
}

function ChildLinks({ here }: { here: Child }) {
  const { children } = useBoot();
  const place = useLocation();
  const thisMonday = mondayOf(schoolToday());
  const isAll = place.pathname === paths.allChildren;
  return (
    <>
      {children.map((child, at) => (
        <Link
          key={child.pupilId}
          to={samePageOf(place, child.pupilId, thisMonday)}
          aria-current={here.pupilId === child.pupilId && !isAll ? 'true' : undefined}
          onClick={closeMenu}
        >
          <Avatar name={child.name} tint={at % 2 === 1 ? 'amber' : 'blue'} />
          <span>
            {child.name} <small>{underName(child)}</small>
          </span>
        </Link>
      ))}
      {children.length > 1 && (
        <Link to={paths.allChildren} aria-current={isAll ? 'page' : undefined} onClick={closeMenu}>
          {m.all_children()}
        </Link>
      )}
    </>
  );
}

/** «8Б», for a trusted person also the last day: «8Б, до 31 мая». */
const underName = ({ classTitle, granted }: Child): string =>
  granted ? `${classTitle}, ${m.granted_until({ day: dayAndMonth(granted.until) })}` : classTitle;

/** A popover stays open over a page that changes without a load. */
const closeMenu = () => document.querySelector<HTMLElement>('#kids:popover-open')?.hidePopover();
