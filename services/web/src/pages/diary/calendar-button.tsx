import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';

/** Comes when it is opened. */
const WeekCalendar = lazy(() => import('./week-calendar.tsx'));

type Props = { pupilId: string; monday: string; to: (monday: string) => string };

/** The way to any week of any year in two presses (F-084). */
export function CalendarButton(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-label={m.calendar_of_weeks()} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="week" />
      </button>
      <Suspense fallback={null}>{isOpen && <WeekCalendar {...props} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
