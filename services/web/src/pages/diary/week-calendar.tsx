import { academicYearOf, mondayOf } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { type CalendarYear, calendarYears, openingAt } from './calendar-years.ts';
import { CalendarWeeks } from './calendar-weeks.tsx';
import styles from './week-calendar.module.css';
import { yearsQuery } from './years-query.ts';

/** `to` is the address of a week on the page the calendar belongs to. */
type Props = { pupilId: string; monday: string; to: (monday: string) => string; onClose: () => void };

/** Every week of every year of study; it opens at the week that is shown (F-084, F-107). */
export default function WeekCalendar({ pupilId, monday, to, onClose }: Props) {
  const { data, error, refetch } = useQuery(yearsQuery(pupilId));
  const years = data && calendarYears(data.years);
  return (
    <Dialog title={m.calendar_of_weeks()} onClose={onClose}>
      {error && !years && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !years && <Waiting />}
      {years?.length === 0 && (
        <Notice title={m.not_enrolled()}>
          <p>{m.not_enrolled_how()}</p>
        </Notice>
      )}
      {years && years.length > 0 && <Years {...{ years, monday, to, onClose }} />}
    </Dialog>
  );
}

type YearsProps = Omit<Props, 'pupilId'> & { years: CalendarYear[] };

function Years({ years, monday, to, onClose }: YearsProps) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const opened = openingAt(years, monday);
  const yearAt = years.findLastIndex(({ groups }) => (groups[0]?.mondays[0] ?? '') <= (opened ?? ''));
  const turnTo = (at: string) => list.current?.querySelector(`[data-year="${at}"]`)?.scrollIntoView({ block: 'start' });
  return (
    <>
      <div className={styles.ways}>
        {years.length > 1 && (
          <select aria-label={m.academic_year()} defaultValue={yearAt} onChange={({ target }) => turnTo(target.value)}>
            {years.map((year, at) => (
              <option key={year.from} value={at}>
                {yearText(year)}
              </option>
            ))}
          </select>
        )}
        <Link className={buttonLook()} to={to(mondayOf(schoolToday()))} onClick={onClose}>
          {m.week_this()}
        </Link>
      </div>
      <div className={styles.years} ref={list}>
        {years.map((year, at) => (
          <section key={year.from} data-year={at} aria-labelledby={`${id}${at}`}>
            <h3 id={`${id}${at}`}>{yearText(year)}</h3>
            <CalendarWeeks groups={year.groups} {...{ shown: monday, opened, to, onClose }} />
          </section>
        ))}
      </div>
    </>
  );
}

/** «2026/2027, 8Б». */
function yearText({ from, classTitle }: CalendarYear): string {
  const { from: first, until } = academicYearOf(from);
  return [m.records_year({ from: first.slice(0, 4), until: until.slice(0, 4) }), classTitle].filter(Boolean).join(', ');
}
