import { useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { type Boot, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import type { Section, SectionsLook } from './section.types.ts';
import { Sections } from './sections.tsx';

const TEACHES = new Set(['subjectTeacher', 'classTeacher', 'headTeacher', 'director']);
const HEADS = new Set(['headTeacher', 'director']);

/** What the role works with, the most used first; families never load it. */
export function StaffSections({ look }: { look: SectionsLook }) {
  const boot = useBoot();
  const { pathname } = useLocation();
  return <Sections look={look} sections={sectionsOf(boot, pathname)} />;
}

function sectionsOf({ role }: Boot, pathname: string): Section[] {
  const pageOf = (to: string, title: string, icon: Section['icon'], ...also: string[]): Section => {
    return { to, title, icon, isHere: pathname === to || also.includes(pathname) };
  };
  const inJournal = pathname.startsWith('/class-journal');
  const today = pageOf(paths.today, m.section_today(), 'check');
  const journal = { ...pageOf('/class-journal', m.section_journal(), 'book'), isHere: inJournal };
  const timetable = pageOf(paths.timetable, m.section_timetable(), 'week');
  const filling = pageOf(paths.filling, m.section_filling(), 'pen', paths.closing);
  const classes = pageOf(paths.classes, m.section_class(), 'note');
  if (HEADS.has(role.role)) {
    const substitutions = pageOf(paths.substitutions, m.section_substitutions(), 'undo');
    return [today, journal, classes, timetable, substitutions, filling];
  }
  if (role.role === 'classTeacher') return [today, journal, classes, timetable];
  if (TEACHES.has(role.role))
    return [today, journal, timetable, pageOf(paths.achievements(), m.achievements(), 'star')];
  if (role.role === 'secretary') return [pageOf(paths.transfers, m.transfers(), 'note'), timetable];
  const imports = pageOf(paths.imports, m.section_import(), 'upload', paths.results);
  if (role.role !== 'schoolAdministrator') return [imports];
  const calendar = pageOf(paths.calendar, m.section_calendar(), 'note');
  const settings = pageOf(paths.settings, m.section_settings(), 'pen');
  return [imports, journal, timetable, calendar, settings, filling];
}
