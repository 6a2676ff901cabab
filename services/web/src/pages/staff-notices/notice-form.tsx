import { addDays } from '@parta/school';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { writeStaffNotice } from '../../api/generated/staff-notices.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { type Audience, AUDIENCES } from './audiences.ts';
import { staffNoticesQuery } from './staff-notices-query.ts';

/** Days a message is shown unless its author says otherwise. */
const USUAL_DAYS = 7;

/** A text, whom it is for, and its last day. */
export function NoticeForm({ schoolId, today }: { schoolId: string; today: string }) {
  const queries = useQueryClient();
  const fresh = () => ({ noticeId: commandId(), text: '', until: addDays(today, USUAL_DAYS) });
  const [audience, setAudience] = useState<Audience>('classTeachers');
  const [typed, setTyped] = useState(fresh);
  const send = useMutation({
    mutationFn: () =>
      writeStaffNotice({ ...typed, schoolId, audience }, { headers: { 'X-Command-Id': typed.noticeId } }),
    onSuccess: () => (setTyped(fresh()), queries.invalidateQueries(staffNoticesQuery(schoolId))),
  });
  return (
    <form className={styles.card} onSubmit={(event) => (event.preventDefault(), send.mutate())}>
      <h2>{m.staff_notice_add()}</h2>
      <div className={styles.fields}>
        <label>
          {m.staff_notice_text()}
          <textarea
            rows={5}
            required
            maxLength={1000}
            value={typed.text}
            onChange={({ target }) => setTyped({ ...typed, text: target.value })}
          />
        </label>
        <label>
          {m.staff_notice_for()}
          <select value={audience} onChange={({ target }) => setAudience(target.value as Audience)}>
            {Object.entries(AUDIENCES).map(([key, word]) => (
              <option key={key} value={key}>
                {word()}
              </option>
            ))}
          </select>
        </label>
        <label>
          {m.staff_notice_until()}
          <input
            type="date"
            required
            min={today}
            value={typed.until}
            onChange={({ target }) => setTyped({ ...typed, until: target.value })}
          />
        </label>
        {send.error && <Failure error={send.error} onRetry={() => send.reset()} />}
        <Button look="primary" type="submit" disabled={send.isPending || typed.text.trim() === ''}>
          {m.staff_notice_send()}
        </Button>
      </div>
    </form>
  );
}
