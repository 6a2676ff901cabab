import { schoolToday } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import type { MarksView } from './marks-view.types.ts';
import { type Emptiness, whyEmpty } from './why-empty.ts';

const CAUSES: Record<Emptiness, { title: () => string; how: () => string }> = {
  ahead: { title: m.no_marks_ahead, how: m.no_marks_ahead_how },
  'not-here': { title: m.no_marks_not_here, how: m.no_marks_not_here_how },
  holidays: { title: m.no_marks_holidays, how: m.no_marks_holidays_how },
  'none-yet': { title: m.no_marks, how: m.no_marks_how },
};

/** Why there is nothing to show, and what helps (P-02). */
export function NoMarks({ days, years }: Pick<MarksView, 'days' | 'years'>) {
  const { title, how } = CAUSES[whyEmpty(days, years, schoolToday())];
  return (
    <Notice title={title()}>
      <p>{how()}</p>
    </Notice>
  );
}
