import { useQuery } from '@tanstack/react-query';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { calendarQuery } from './calendar-query.ts';
import styles from './calendar.module.css';
import { YearForm } from './year-form.tsx';

/** How the school lays out its academic year (F-058): periods, days, bells, and what a change of them would do. */
export default function CalendarPage() {
  useTitle(m.section_calendar());
  const { role, schoolId } = useBoot().role;
  const isAdministrator = role === 'schoolAdministrator' && schoolId !== null;
  return (
    <div className={styles.page}>
      {isAdministrator ? (
        <Calendar schoolId={schoolId} />
      ) : (
        <Notice title={m.settings_for_administrator()}>
          <p>{m.settings_for_administrator_how()}</p>
        </Notice>
      )}
    </div>
  );
}

function Calendar({ schoolId }: { schoolId: string }) {
  const { data, error, refetch } = useQuery(calendarQuery(schoolId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.year === null) {
    return (
      <Notice title={m.calendar_no_year()}>
        <p>{m.calendar_no_year_how()}</p>
      </Notice>
    );
  }
  return <YearForm key={data.year.ver} schoolId={schoolId} year={data.year} />;
}
