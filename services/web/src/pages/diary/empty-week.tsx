import { addDays } from '@parta/school';
import { Link } from 'react-router';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import type { Week } from './week.types.ts';

const CAUSES: Record<Exclude<Week['state'], 'lessons'>, { title: (week: Week) => string; how: () => string }> = {
  holidays: { title: ({ holiday }) => holiday ?? m.holidays(), how: m.holidays_how },
  'no-timetable': { title: m.no_timetable, how: m.no_timetable_how },
  'not-enrolled': { title: m.not_enrolled, how: m.not_enrolled_how },
  'outside-year': { title: m.outside_year, how: m.outside_year_how },
};

/** Why there is no grid, who mends it, one thing to do (P-02). */
export function EmptyWeek({ week }: { week: Week }) {
  if (week.state === 'lessons') return null;
  const { title, how } = CAUSES[week.state];
  return (
    <Notice title={title(week)}>
      <p>{how()}</p>
      <p>
        <Link to={paths.week(week.pupilId, addDays(week.monday, -7))}>{m.week_before()}</Link>
      </p>
    </Notice>
  );
}
