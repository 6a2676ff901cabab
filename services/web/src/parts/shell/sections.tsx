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
  const records = paths.records(child.pupilId);
  return [
    {
      to: paths.week(child.pupilId, mondayOf(schoolToday())),
      title: m.section_diary(),
      icon: 'book',
      isHere: (path) => path !== marks && path !== records && !path.startsWith(paths.messages),
    },
    { to: marks, title: m.section_marks(), icon: 'star', isHere: (path) => path === marks },
    pageOf(records, m.section_records(), 'note'),
  ];
}

const TEACHES = new Set(['subjectTeacher', 'classTeacher', 'headTeacher', 'director']);

const HEADS = new Set(['headTeacher', 'director']);

function staffSections({ role }: Boot): Section[] {
  const today = pageOf(paths.today, m.section_today(), 'check');
  const inJournal = (path: string) => path.startsWith('/class-journal');
  const journal = { ...pageOf('/class-journal', m.section_journal(), 'book'), isHere: inJournal };
  const timetable = pageOf(paths.timetable, m.section_timetable(), 'week');
  const imports = {
    ...pageOf(paths.imports, m.section_import(), 'upload'),
    isHere: (path: string) => path === paths.imports || path === paths.results,
  };
  const settings = pageOf(paths.settings, m.section_settings(), 'pen');
  const calendar = pageOf(paths.calendar, m.section_calendar(), 'note');
  const substitutions = pageOf(paths.substitutions, m.section_substitutions(), 'undo');
  const inFilling = (path: string) => path === paths.filling || path === paths.closing;
  const filling = { ...pageOf(paths.filling, m.section_filling(), 'pen'), isHere: inFilling };
  const classes = pageOf(paths.classes, m.section_class(), 'note');
  if (HEADS.has(role.role)) return [today, journal, classes, timetable, substitutions, filling];
  if (role.role === 'classTeacher') return [today, journal, classes, timetable];
  const achievements = pageOf(paths.achievements(), m.achievements(), 'star');
  if (TEACHES.has(role.role)) return [today, journal, timetable, achievements];
  const transfers = pageOf(paths.transfers, m.transfers(), 'note');
  if (role.role === 'secretary') return [transfers, timetable];
  return role.role === 'schoolAdministrator' ? [imports, journal, timetable, calendar, settings, filling] : [imports];
}

const pageOf = (to: string, title: string, icon: IconName): Section => {
  return { to, title, icon, isHere: (path) => path === to };
};
