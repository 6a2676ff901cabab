import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { reportTeacherAbsence } from '../../api/generated/teacher-absences.ts';
import { Button } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { numbersIn } from './numbers-in.ts';
import styles from './today.module.css';

type Props = { schoolId: string; personId: string; onClose: () => void };

/** Days, lessons and tasks; never the cause. */
export function AbsenceDialog({ schoolId, personId, onClose }: Props) {
  const queries = useQueryClient();
  const [absenceId] = useState(commandId);
  const [days, setDays] = useState({ from: schoolToday(), until: schoolToday() });
  const [lessons, setLessons] = useState('');
  const [tasks, setTasks] = useState('');
  const numbers = numbersIn(lessons);
  const report = useMutation({
    mutationFn: () =>
      reportTeacherAbsence(
        { absenceId, schoolId, personId, ...days, numbers: numbers ?? null, tasks, state: 'reported', ver: 0 },
        { headers: { 'X-Command-Id': absenceId } },
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['own-absences'] }).then(onClose),
  });
  const canSend = numbers !== undefined && days.from !== '' && days.from <= days.until && !report.isPending;
  const send = (
    <Button look="primary" disabled={!canSend} onClick={() => report.mutate()}>
      {m.absence_send()}
    </Button>
  );
  return (
    <Dialog title={m.absence_report()} onClose={onClose} actions={send}>
      <div className={styles.fields}>
        {(['from', 'until'] as const).map((end) => (
          <label key={end}>
            {end === 'from' ? m.absence_from() : m.absence_until()}
            <input type="date" value={days[end]} onChange={({ target }) => setDays({ ...days, [end]: target.value })} />
          </label>
        ))}
        <label>
          {m.absence_numbers()}
          <input
            value={lessons}
            placeholder={m.absence_numbers_hint()}
            aria-invalid={numbers === undefined}
            onChange={({ target }) => setLessons(target.value)}
          />
        </label>
        <label>
          {m.absence_tasks()}
          <textarea rows={4} maxLength={2000} value={tasks} onChange={({ target }) => setTasks(target.value)} />
        </label>
        <small>{m.absence_tasks_hint()}</small>
        {report.error && <Failure error={report.error} onRetry={() => report.mutate()} />}
      </div>
    </Dialog>
  );
}
