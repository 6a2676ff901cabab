import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnAbsencesAnswer } from '@parta/contracts';
import { commandId } from '../../api/command-id.ts';
import { reportTeacherAbsence } from '../../api/generated/teacher-absences.ts';
import { Button } from '../../parts/button.tsx';
import { spanText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { absenceState } from './absence-state.ts';
import styles from './today.module.css';

type Absence = OwnAbsencesAnswer['absences'][number];

/** One reported absence; it may be taken back. */
export function OwnAbsenceLine({ absence, schoolId }: { absence: Absence; schoolId: string }) {
  const queries = useQueryClient();
  const { absenceId, personId, from, until, numbers, tasks, state, ver } = absence;
  const withdraw = useMutation({
    mutationFn: () =>
      reportTeacherAbsence(
        { absenceId, schoolId, personId, from, until, numbers, tasks, state: 'withdrawn', ver },
        { headers: { 'X-Command-Id': commandId() } },
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['own-absences'] }),
  });
  return (
    <li className={styles.absence}>
      <span>
        {m.absence_title()}: {spanText(from, until)}
        {numbers && `, ${m.absence_only({ numbers: numbers.join(', ') })}`} · {absenceState(state)}
      </span>
      <Button look="small" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {m.absence_withdraw()}
        <span className="vh">{`: ${spanText(from, until)}`}</span>
      </Button>
    </li>
  );
}
