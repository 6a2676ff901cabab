import type { AbsencesOfPupilAnswer } from '@parta/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { announceAbsence } from '../../api/generated/absences.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';

type Props = {
  pupilId: string;
  announce: NonNullable<AbsencesOfPupilAnswer['announce']>;
  onDone: () => void;
};

/** Two days and one of two reasons: nothing of an illness can be written here. */
export function AnnounceForm({ pupilId, announce: { earliest, deadline, leaveDays }, onDone }: Props) {
  const [typed, setTyped] = useState({ from: earliest, until: earliest, kind: 'ill' as 'ill' | 'leave' });
  const [noticeId, setNoticeId] = useState(() => commandId());
  const send = useMutation({
    mutationFn: () => announceAbsence({ noticeId, pupilId, ...typed }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => {
      setNoticeId(commandId());
      onDone();
    },
  });
  const day = (field: 'from' | 'until', label: string, min: string) => (
    <label>
      {label}
      <input
        type="date"
        required
        min={min}
        value={typed[field]}
        onChange={({ target }) => setTyped(spanAfter(typed, field, target.value))}
      />
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <div className={styles.fields}>
        {day('from', m.announce_from(), earliest)}
        {day('until', m.announce_until(), typed.from)}
        <label>
          {m.announce_why()}
          <select
            value={typed.kind}
            onChange={({ target }) => setTyped({ ...typed, kind: target.value === 'leave' ? 'leave' : 'ill' })}
          >
            <option value="ill">{m.notice_ill()}</option>
            <option value="leave">{m.notice_leave()}</option>
          </select>
          <small>{m.announce_why_hint()}</small>
        </label>
        <small>{m.announce_deadline({ deadline, days: leaveDays })}</small>
        {send.error && <Failure error={send.error} onRetry={() => send.mutate()} />}
        <Button look="primary" type="submit" disabled={send.isPending || typed.from === '' || typed.until === ''}>
          {m.announce_send()}
        </Button>
      </div>
    </form>
  );
}

type Typed = { from: string; until: string; kind: 'ill' | 'leave' };

/** The last day moves along with a first day that would lie behind it. */
function spanAfter(typed: Typed, field: 'from' | 'until', day: string): Typed {
  const next = { ...typed, [field]: day };
  return field === 'from' && next.until < day ? { ...next, until: day } : next;
}
