import { useQuery } from '@tanstack/react-query';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { namesQuery } from '../../parts/names-query.ts';
import { NoticeForm } from './notice-form.tsx';
import { staffNoticesQuery } from './staff-notices-query.ts';
import { WrittenNotice } from './written-notice.tsx';

/** The administration writes to the staff and sees who has read it (F-081). */
export default function StaffNoticesPage() {
  useTitle(m.staff_notices());
  const { schoolId } = useBoot().role;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.staff_notices()}</h1>
      </header>
      {schoolId === null ? (
        <Notice title={m.closing_no_school()}>
          <p>{m.closing_no_school_how()}</p>
        </Notice>
      ) : (
        <Written schoolId={schoolId} />
      )}
    </div>
  );
}

function Written({ schoolId }: { schoolId: string }) {
  const { data, error, refetch } = useQuery(staffNoticesQuery(schoolId));
  const notices = data?.notices ?? [];
  const people = notices.flatMap(({ by, acknowledged }) => [by, ...acknowledged.map(({ personId }) => personId)]);
  const ids = [...new Set(people.flatMap((id) => id ?? []))];
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <NoticeForm schoolId={schoolId} today={data.today} />
      {notices.length === 0 ? (
        <Notice title={m.staff_notices_none()}>
          <p>{m.staff_notices_none_how()}</p>
        </Notice>
      ) : (
        notices.map((notice) => (
          <WrittenNotice
            key={notice.noticeId}
            notice={notice}
            names={names}
            schoolId={schoolId}
            isShown={notice.withdrawnAt === null && notice.until >= data.today}
          />
        ))
      )}
    </>
  );
}
