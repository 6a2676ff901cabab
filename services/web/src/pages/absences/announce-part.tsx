import { addDays } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { absencesOfPupil } from '../../api/generated/absences.ts';
import { schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import styles from './absences.module.css';
import { AnnounceForm } from './announce-form.tsx';
import { OwnNotice } from './own-notice.tsx';

/** A family tells that a child will be away, and sees what it told (N-24). */
export function AnnouncePart({ child }: { child: string }) {
  const today = schoolToday();
  const days = { from: addDays(today, -7), until: today };
  const { data, error, refetch } = useQuery({
    queryKey: ['absences', child, days.from],
    queryFn: () => absencesOfPupil(child, days),
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { notices, announce } = data;
  return (
    <section className={styles.card} id="announce">
      <h2>{m.announce()}</h2>
      {announce ? (
        <AnnounceForm pupilId={child} announce={announce} onDone={() => void refetch()} />
      ) : (
        <Notice title={m.announce_minor()}>
          <p>{m.announce_minor_how()}</p>
        </Notice>
      )}
      <h3>{m.notices()}</h3>
      {notices.length === 0 && <p className={styles.lead}>{m.notices_none()}</p>}
      <ul>
        {notices.map((notice) => (
          <OwnNotice
            key={notice.noticeId}
            notice={notice}
            mayWithdraw={announce !== null && notice.until >= today}
            onDone={() => void refetch()}
          />
        ))}
      </ul>
    </section>
  );
}
