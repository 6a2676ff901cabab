import { Link, useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { type Boot, isFamily, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { mondayOf } from '@parta/school';
import { schoolToday } from '../dates.ts';
import { Icon, type IconName } from '../icon.tsx';
import styles from './shell.module.css';

type Section = { to: string; title: string; icon: IconName; isHere: (path: string) => boolean };

/** The sections of the role; on phones the same stand in a bar below the thumb. */
export function Sections({ look }: { look: 'row' | 'column' | 'bar' }) {
  const boot = useBoot();
  const { pathname } = useLocation();
  return (
    <nav className={styles[look]} aria-label={m.sections()}>
      {sectionsOf(boot, pathname).map(({ to, title, icon, isHere }) => (
        <Link key={to} to={to} className={styles.section} aria-current={isHere(pathname) ? 'page' : undefined}>
          {look !== 'row' && <Icon name={icon} />}
          {title}
        </Link>
      ))}
    </nav>
  );
}

function sectionsOf(boot: Boot, pathname: string): Section[] {
  return isFamily(boot) ? familySections(boot, pathname) : staffSections(boot);
}

function familySections({ children }: Boot, pathname: string): Section[] {
  const child = children.find(({ pupilId }) => pathname.includes(pupilId)) ?? children[0];
  if (!child) return [];
  const marks = paths.marks(child.pupilId);
  return [
    {
      to: paths.week(child.pupilId, mondayOf(schoolToday())),
      title: m.section_diary(),
      icon: 'book',
      isHere: (path) => path !== marks,
    },
    { to: marks, title: m.section_marks(), icon: 'star', isHere: (path) => path === marks },
  ];
}

const TEACHES = new Set(['subjectTeacher', 'classTeacher', 'headTeacher', 'director']);

function staffSections({ role }: Boot): Section[] {
  const today: Section = {
    to: paths.today,
    title: m.section_today(),
    icon: 'check',
    isHere: (path) => path === paths.today,
  };
  const journal: Section = {
    to: '/class-journal',
    title: m.section_journal(),
    icon: 'book',
    isHere: (path) => path.startsWith('/class-journal'),
  };
  const imports: Section = {
    to: paths.imports,
    title: m.section_import(),
    icon: 'upload',
    isHere: (path) => path === paths.imports,
  };
  const settings: Section = {
    to: paths.settings,
    title: m.section_settings(),
    icon: 'pen',
    isHere: (path) => path === paths.settings,
  };
  if (TEACHES.has(role.role)) return [today, journal];
  return role.role === 'schoolAdministrator' ? [imports, settings] : [imports];
}
