import { lazy } from 'react';
import { Link } from 'react-router';
import { m } from '../../words/messages.js';
import { Icon } from '../icon.tsx';
import { Afterwards } from '../afterwards.tsx';
import type { Section, SectionsLook } from './section.types.ts';
import styles from './shell.module.css';

const UnreadCount = lazy(() => import('../../pages/messages/unread-count.tsx'));

/** So many words find room beside each other at 360 px. */
const MOST_IN_BAR = 5;

/** Sections as links; on phones they stand in a bar below the thumb. */
export function Sections({ look, sections }: { look: SectionsLook; sections: Section[] }) {
  const isFull = look === 'bar' && sections.length > MOST_IN_BAR;
  const rest = isFull ? sections.slice(MOST_IN_BAR - 1) : [];
  const shown = isFull ? sections.slice(0, MOST_IN_BAR - 1) : sections;
  return (
    <nav className={styles[look]} aria-label={m.sections()}>
      {shown.map((section) => (
        <SectionLink key={section.to} section={section} look={look} />
      ))}
      {rest.length > 0 && <Rest sections={rest} />}
    </nav>
  );
}

function SectionLink({ section: { to, title, icon, isHere, counts }, look }: { section: Section; look: SectionsLook }) {
  return (
    <Link to={to} className={styles.section} aria-current={isHere ? 'page' : undefined}>
      {look !== 'row' && <Icon name={icon} />}
      <span>{title}</span>
      {counts === 'mail' && (
        <Afterwards>
          <UnreadCount />
        </Afterwards>
      )}
    </Link>
  );
}

/** What the bar has no room for: one press further. */
function Rest({ sections }: { sections: Section[] }) {
  const isHere = sections.some((section) => section.isHere);
  return (
    <>
      <button className={styles.section} popoverTarget="rest" data-here={isHere ? 'here' : undefined}>
        <Icon name="more" />
        <span>{m.more()}</span>
      </button>
      <div id="rest" popover="auto" className={styles.rest}>
        {sections.map((section) => (
          <SectionLink key={section.to} section={section} look="column" />
        ))}
      </div>
    </>
  );
}
