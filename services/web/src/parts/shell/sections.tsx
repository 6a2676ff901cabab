import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { type Child, isFamily, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { Icon } from '../icon.tsx';
import { familySections } from './family-sections.ts';
import type { Section, SectionsLook } from './section.types.ts';
import styles from './shell.module.css';
import { staffSections } from './staff-sections.ts';

const UnreadCount = lazy(() => import('../../pages/messages/unread-count.tsx'));

/** So many words find room beside each other at 360 px. */
const MOST_IN_BAR = 5;

/** The sections of the role; on phones the same stand in a bar below the thumb. */
export function Sections({ look, child }: { look: SectionsLook; child: Child | undefined }) {
  const boot = useBoot();
  const { pathname } = useLocation();
  const shown = isFamily(boot) ? child && familySections(boot, child, pathname, look) : staffSections(boot, pathname);
  if (!shown) return null;
  const rest = look === 'bar' && shown.length > MOST_IN_BAR ? shown.splice(MOST_IN_BAR - 1) : [];
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
        <Suspense fallback={null}>
          <UnreadCount />
        </Suspense>
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
