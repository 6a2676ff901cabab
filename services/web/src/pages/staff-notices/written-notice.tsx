import type { StaffNoticesAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { withdrawStaffNotice } from '../../api/generated/staff-notices.ts';
import { Button } from '../../parts/button.tsx';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { type Names, shortName } from '../class-journal/names.ts';
import { AUDIENCES } from './audiences.ts';
import banner from './staff-banner.module.css';
import { staffNoticesQuery } from './staff-notices-query.ts';

type Written = StaffNoticesAnswer['notices'][number];
type Props = { notice: Written; names: Names; schoolId: string; isShown: boolean };

/** A message that was sent, and who has read it when. */
export function WrittenNotice({ notice, names, schoolId, isShown }: Props) {
  const queries = useQueryClient();
  const { noticeId, text, by, at, acknowledged } = notice;
  const withdraw = useMutation({
    mutationFn: () => withdrawStaffNotice({ noticeId }, { headers: { 'X-Command-Id': commandId() } }),
    onSettled: () => queries.invalidateQueries(staffNoticesQuery(schoolId)),
  });
  return (
    <section className={styles.card}>
      <p className={banner.text}>{text}</p>
      <small>
        {[AUDIENCES[notice.audience](), shortName(names, by), dayAndMonth(dayOfInstant(at)), stateOf(notice)].join(
          ' · ',
        )}
      </small>
      {acknowledged.length === 0 ? (
        <p className={styles.lead}>{m.staff_notice_nobody()}</p>
      ) : (
        <details>
          <summary>{m.staff_notice_acknowledged({ count: acknowledged.length })}</summary>
          <ul>
            {acknowledged.map(({ personId, at: read }) => (
              <li key={personId}>
                {`${shortName(names, personId)}: ${dayAndMonth(dayOfInstant(read))}, ${clockText(read)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isShown && (
        <div className={styles.actions}>
          <Button look={['small', 'quiet']} disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {m.staff_notice_withdraw()}
            <span className="vh">{`: ${text.slice(0, 40)}`}</span>
          </Button>
        </div>
      )}
      {withdraw.error && <Failure error={withdraw.error} onRetry={() => withdraw.reset()} />}
    </section>
  );
}

const stateOf = ({ withdrawnAt, until }: Written): string =>
  withdrawnAt === null
    ? m.staff_notice_shown_until({ day: dayAndMonth(until) })
    : m.staff_notice_withdrawn({ day: dayAndMonth(dayOfInstant(withdrawnAt)) });
