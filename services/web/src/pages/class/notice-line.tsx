import type { AbsencesOfClassAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { decideAbsence } from '../../api/generated/absences.ts';
import { Button } from '../../parts/button.tsx';
import { clockText, dayAndMonth, dayOfInstant, spanText } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { classAbsencesQuery, type Week } from './class-query.ts';
import styles from './class.module.css';
import { noticeKind, noticeStatus } from './notice-words.ts';

type Props = { notice: AbsencesOfClassAnswer['notices'][number]; name: string; week: Week };

/** What a family announced, since when it is known, and the decision where it is this reader's. */
export function NoticeLine({ notice, name, week }: Props) {
  const queries = useQueryClient();
  const { role } = useBoot();
  const { noticeId, from, until, kind, status, decider, at, ver } = notice;
  const isMine = decider === 'classTeacher' || role.role !== 'classTeacher';
  const decide = useMutation({
    mutationFn: (decision: 'granted' | 'declined') =>
      decideAbsence({ noticeId, decision, ver }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => queries.invalidateQueries(classAbsencesQuery(week)),
  });
  return (
    <li className={styles.line}>
      <div>
        <b>{name}</b>
        {` ${spanText(from, until)}, ${noticeKind(kind)}`}
        <small>{`${noticeStatus({ status, decider })} · ${dayAndMonth(dayOfInstant(at))}, ${clockText(at)}`}</small>
      </div>
      {status === 'waiting' && isMine && (
        <div className={styles.actions}>
          <Button look="small" disabled={decide.isPending} onClick={() => decide.mutate('granted')}>
            {m.notice_accept()}
            <span className="vh">{`: ${name}`}</span>
          </Button>
          <Button look={['small', 'quiet']} disabled={decide.isPending} onClick={() => decide.mutate('declined')}>
            {m.notice_decline()}
            <span className="vh">{`: ${name}`}</span>
          </Button>
        </div>
      )}
      {decide.error && <Failure error={decide.error} onRetry={() => decide.reset()} />}
    </li>
  );
}
