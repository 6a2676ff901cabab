import { isDay, mondayOf } from '@parta/school';
import { useLocation } from 'react-router';
import { paths } from '../../paths.ts';
import { type Boot, type Child, isOpen, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { schoolToday } from '../dates.ts';
import type { Section, SectionsLook } from './section.types.ts';
import { Sections } from './sections.tsx';

/** What a family finds of a child: at most five in the bar of a phone, seven in the column of a desktop; the rest is one press further. */
export function FamilySections({ child, look }: { child: Child; look: SectionsLook }) {
  const boot = useBoot();
  const { pathname } = useLocation();
  return <Sections look={look} sections={sectionsOf(boot, child, pathname, look)} />;
}

function sectionsOf({ role }: Boot, child: Child, pathname: string, look: SectionsLook): Section[] {
  const { pupilId, granted } = child;
  const [, , , page = ''] = pathname.split('/');
  const at = (to: string): boolean => pathname === to || pathname.startsWith(`${to}/`);
  const pageOf = (to: string, title: string, icon: Section['icon']): Section => ({ to, title, icon, isHere: at(to) });
  const week = paths.week(pupilId, mondayOf(schoolToday()));
  const sections: Section[] = [{ ...pageOf(week, m.section_diary(), 'book'), isHere: isDay(page) }];
  const marks = pageOf(paths.marks(pupilId), m.section_marks(), 'star');
  if (isOpen(child, 'marks')) sections.push({ ...marks, isHere: marks.isHere || at(paths.finalMarks(pupilId)) });
  if (isOpen(child, 'homework')) sections.push(pageOf(paths.homework(pupilId), m.section_homework(), 'tasks'));
  if (look === 'column' && isOpen(child, 'timetable'))
    sections.push(pageOf(paths.childTimetable(pupilId), m.section_timetable(), 'week'));
  if (role.role === 'guardian') sections.push({ ...pageOf(paths.messages, m.mail(), 'mail'), counts: 'mail' });
  if (look === 'column' && !granted) sections.push(pageOf(paths.records(pupilId), m.section_records(), 'award'));
  const isElsewhere = !sections.some(({ isHere }) => isHere);
  return [...sections, { ...pageOf(paths.more(pupilId), m.more(), 'more'), isHere: isElsewhere }];
}
