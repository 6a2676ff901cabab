import type { AbsencesOfPupilAnswer } from '@parta/contracts';
import { useMutation } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { withdrawAbsence } from '../../api/generated/absences.ts';
import { Button } from '../../parts/button.tsx';
import { spanText } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { noticeKind, noticeStatus } from '../class/notice-words.ts';

type Props = { notice: AbsencesOfPupilAnswer['notices'][number]; mayWithdraw: boolean; onDone: () => void };

/** One announcement as the family sees it; until it is over it can be taken back. */
export function OwnNotice({ notice, mayWithdraw, onDone }: Props) {
  const { noticeId, from, until, kind, status, decider, ver } = notice;
  const withdraw = useMutation({
    mutationFn: () => withdrawAbsence({ noticeId, ver }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: onDone,
  });
  const days = spanText(from, until);
  return (
    <li className={styles.line}>
      <div>
        <b>{days}</b>
        {`, ${noticeKind(kind)}`}
        <small>{noticeStatus({ status, decider })}</small>
      </div>
      {mayWithdraw && status !== 'withdrawn' && (
        <div className={styles.actions}>
          <Button look={['small', 'quiet']} disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {m.notice_withdraw()}
            <span className="vh">{`: ${days}`}</span>
          </Button>
        </div>
      )}
      {withdraw.error && <Failure error={withdraw.error} onRetry={() => withdraw.reset()} />}
    </li>
  );
}
