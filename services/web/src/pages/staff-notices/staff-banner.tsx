import type { NoticesForMeAnswer } from '@parta/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { commandId } from '../../api/command-id.ts';
import { acknowledgeStaffNotice } from '../../api/generated/staff-notices.ts';
import { Button, buttonLook } from '../../parts/button.tsx';
import { dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { shortName } from '../class-journal/names.ts';
import { WRITERS } from './audiences.ts';
import styles from './staff-banner.module.css';
import { noticesForMeQuery } from './staff-notices-query.ts';

/** What the administration tells this person, above every page until it was read (F-081); on their first page its authors find the way to write. */
export default function StaffBanner() {
  const { role } = useBoot();
  const { pathname } = useLocation();
  const { data } = useQuery(noticesForMeQuery);
  const notices = data?.notices ?? [];
  const ids = [...new Set(notices.flatMap(({ by }) => by ?? []))];
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  const isAtHome = pathname === paths.today || pathname === paths.imports;
  const mayWrite = WRITERS.has(role.role) && isAtHome;
  if (notices.length === 0 && !mayWrite) return null;
  return (
    <section className={styles.banner} aria-label={m.staff_notices()}>
      {notices.map((notice) => (
        <Told key={notice.noticeId} notice={notice} author={shortName(names, notice.by)} />
      ))}
      {mayWrite && (
        <p>
          <Link className={buttonLook('small')} to={paths.staffNotices}>
            {m.staff_notices()}
          </Link>
        </p>
      )}
    </section>
  );
}

type Props = { notice: NoticesForMeAnswer['notices'][number]; author: string };

function Told({ notice: { noticeId, text, at }, author }: Props) {
  const queries = useQueryClient();
  const acknowledge = useMutation({
    mutationFn: () => acknowledgeStaffNotice({ noticeId }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => queries.invalidateQueries(noticesForMeQuery),
  });
  return (
    <section className={styles.notice}>
      <h2>{m.staff_notice_from()}</h2>
      <p className={styles.text}>{text}</p>
      <small>{`${author}, ${dayAndMonth(dayOfInstant(at))}`}</small>
      <Button look="primary" disabled={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
        {m.staff_notice_seen()}
      </Button>
      {acknowledge.error && <Failure error={acknowledge.error} onRetry={() => acknowledge.mutate()} />}
    </section>
  );
}
