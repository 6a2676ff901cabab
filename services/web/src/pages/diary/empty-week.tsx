import { addDays, mondayOf } from '@parta/school';
import { Link } from 'react-router';
import { schoolToday } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import type { Week } from './week.types.ts';

/** An address that names a week no school of the child knows. */
type NoWeek = { pupilId: string; state: 'no-such-week' };
type Cause = Exclude<Week['state'], 'lessons'> | 'no-such-week';

const CAUSES: Record<Cause, { title: (week: Week | NoWeek) => string; how: () => string }> = {
  holidays: { title: (week) => ('holiday' in week && week.holiday) || m.holidays(), how: m.holidays_how },
  'no-timetable': { title: m.no_timetable, how: m.no_timetable_how },
  'not-enrolled': { title: m.not_enrolled, how: m.not_enrolled_how },
  'outside-year': { title: m.outside_year, how: m.outside_year_how },
  'no-such-week': { title: m.no_such_week_why, how: m.no_such_week_how },
};

/** Why there is no grid, who mends it, one thing to do (P-02). */
export function EmptyWeek({ week }: { week: Week | NoWeek }) {
  if (week.state === 'lessons') return null;
  const { title, how } = CAUSES[week.state];
  const isKnown = week.state !== 'no-such-week';
  const to = isKnown ? addDays(week.monday, -7) : mondayOf(schoolToday());
  return (
    <>
      {!isKnown && <h1 tabIndex={-1}>{m.no_such_week()}</h1>}
      <Notice title={title(week)}>
        <p>{how()}</p>
        <p>
          <Link to={paths.week(week.pupilId, to)}>{isKnown ? m.week_before() : m.week_this()}</Link>
        </p>
      </Notice>
    </>
  );
}
