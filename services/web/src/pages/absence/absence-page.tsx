import { useQuery } from '@tanstack/react-query';
import { addDays } from '@parta/school';
import { useParams } from 'react-router';
import { absencesOfPupil } from '../../api/generated/absences.ts';
import { schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { AnnounceForm } from './announce-form.tsx';
import { OwnNotice } from './own-notice.tsx';

/** A family tells that a child will be away, sees what it told, and the absences of the month so far. */
export default function AbsencePage() {
  useTitle(m.announce());
  const { child = '' } = useParams();
  const { children } = useBoot();
  const today = schoolToday();
  const days = { from: `${today.slice(0, 8)}01`, until: today };
  const { data, error, refetch } = useQuery({
    queryKey: ['absences', child, days.from],
    queryFn: () => absencesOfPupil(child, days),
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { counts, notices, announce } = data;
  const name = children.find(({ pupilId }) => pupilId === child)?.name;
  const lasting = notices.filter(({ until }) => until >= addDays(today, -7));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.announce()}</h1>
        <b>{name}</b>
      </header>
      {announce ? (
        <AnnounceForm pupilId={child} announce={announce} onDone={() => void refetch()} />
      ) : (
        <Notice title={m.announce_minor()}>
          <p>{m.announce_minor_how()}</p>
        </Notice>
      )}
      <section className={styles.card}>
        <h2>{m.notices()}</h2>
        {lasting.length === 0 && <p className={styles.lead}>{m.notices_none()}</p>}
        <ul>
          {lasting.map((notice) => (
            <OwnNotice
              key={notice.noticeId}
              notice={notice}
              mayWithdraw={announce !== null && notice.until >= today}
              onDone={() => void refetch()}
            />
          ))}
        </ul>
      </section>
      <section className={styles.card}>
        <h2>{m.absence_counts_title()}</h2>
        <p>
          {[
            m.absence_missed({ missed: counts.missed, lessons: counts.lessons }),
            m.absence_full_days({ count: counts.fullDays }),
            m.absence_late({ count: counts.late }),
            m.absence_unexplained({ count: counts.unexplained }),
          ].join(' · ')}
        </p>
      </section>
    </div>
  );
}
