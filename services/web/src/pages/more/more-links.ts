import { mondayOf } from '@parta/school';
import { schoolToday } from '../../parts/dates.ts';
import type { IconName } from '../../parts/icon.tsx';
import { paths } from '../../paths.ts';
import { type Child, isOpen, type OwnRole } from '../../session.ts';
import { m } from '../../words/messages.js';

type MoreLink = { to: string; title: string; icon: IconName };

/** What a family finds of a child beside the sections; a pupil does not tell of absences, a trusted person has the granted parts alone. */
export function moreLinks(child: Child, role: OwnRole['role']): MoreLink[] {
  const { pupilId, granted } = child;
  const links: MoreLink[] = [];
  if (isOpen(child, 'timetable'))
    links.push({ to: paths.childTimetable(pupilId), title: m.section_timetable(), icon: 'week' });
  if (!granted) links.push(...ofTheFamily(pupilId));
  if (!granted)
    links.push({ to: paths.printWeek(pupilId, mondayOf(schoolToday())), title: m.print_title(), icon: 'print' });
  if (role === 'guardian') links.push({ to: paths.announce(pupilId), title: m.announce(), icon: 'pen' });
  return links;
}

/** No part of these pages is granted: how years ended, why a child was away, and what it keeps about itself. */
const ofTheFamily = (pupilId: string): MoreLink[] => [
  { to: paths.finalMarks(pupilId), title: m.final_marks(), icon: 'star' },
  { to: paths.absences(pupilId), title: m.absences_title(), icon: 'undo' },
  { to: paths.records(pupilId), title: m.records_title(), icon: 'award' },
  { to: paths.portfolio(pupilId), title: m.portfolio(), icon: 'note' },
];
