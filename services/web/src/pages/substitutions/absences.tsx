import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecideTeacherAbsence, OpenLessonsAnswer } from '@parta/contracts';
import { commandId } from '../../api/command-id.ts';
import { decideTeacherAbsence } from '../../api/generated/teacher-absences.ts';
import { Button } from '../../parts/button.tsx';
import { spanText } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { type Names, shortName } from '../class-journal/names.ts';
import { absenceState } from '../today/absence-state.ts';
import styles from './substitutions.module.css';

type Absence = OpenLessonsAnswer['absences'][number];
type Decision = DecideTeacherAbsence['decision'];

/** Absences of these days; those nobody has decided about wait for a word. */
export function Absences({ absences, schoolId, names }: { absences: Absence[]; schoolId: string; names: Names }) {
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: ({ absenceId, ver, decision }: Pick<Absence, 'absenceId' | 'ver'> & { decision: Decision }) =>
      decideTeacherAbsence(absenceId, { schoolId, decision, ver }, { headers: { 'X-Command-Id': commandId() } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['substitutions'] }),
  });
  if (absences.length === 0)
    return (
      <Notice title={m.absences_none()}>
        <p>{m.absences_none_how()}</p>
      </Notice>
    );
  return (
    <section className={styles.card} aria-labelledby="away">
      <h2 id="away">{m.teachers_away()}</h2>
      {decide.error && <Failure error={decide.error} onRetry={() => decide.reset()} />}
      <ul>
        {absences.map((absence) => (
          <AbsenceLine
            key={absence.absenceId}
            absence={absence}
            who={shortName(names, absence.personId)}
            isBusy={decide.isPending}
            onDecide={(decision) => decide.mutate({ ...absence, decision })}
          />
        ))}
      </ul>
    </section>
  );
}

type Line = { absence: Absence; who: string; isBusy: boolean; onDecide: (decision: Decision) => void };

function AbsenceLine({ absence, who, isBusy, onDecide }: Line) {
  const { from, until, numbers, state, tasks, lessons } = absence;
  const only = numbers ? `, ${m.absence_only({ numbers: numbers.join(', ') })}` : '';
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <b>{who}</b> {spanText(from, until)}
        {only}
        <small>
          {m.absence_lessons({ count: lessons })} · {absenceState(state)}
        </small>
        {tasks && <span className={styles.tasks}>{m.today_tasks({ tasks })}</span>}
      </span>
      {state === 'reported' && (
        <span className={styles.choices}>
          <Button look={['primary', 'small']} disabled={isBusy} onClick={() => onDecide('confirmed')}>
            {m.absence_confirm()}
            <span className="vh">{`: ${who}`}</span>
          </Button>
          <Button look="small" disabled={isBusy} onClick={() => onDecide('declined')}>
            {m.absence_decline()}
            <span className="vh">{`: ${who}`}</span>
          </Button>
        </span>
      )}
    </li>
  );
}
