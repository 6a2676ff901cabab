import type { ClosingOfSchoolAnswer, DecideUnlock } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { decideUnlock } from '../../api/generated/closing.ts';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { type Names, shortName } from '../class-journal/names.ts';
import styles from '../../parts/page.module.css';
import { closingQuery } from './closing-query.ts';

type Unlock = ClosingOfSchoolAnswer['unlocks'][number];
type Props = { schoolId: string; unlocks: Unlock[]; names: Names };

/** Teachers who ask to have a journal opened; the head teacher decides. */
export function UnlockRequests({ schoolId, unlocks, names }: Props) {
  const queries = useQueryClient();
  const { role } = useBoot().role;
  const mayDecide = role === 'headTeacher' || role === 'director';
  const decide = useMutation({
    mutationFn: (decision: DecideUnlock) => decideUnlock(decision, { headers: { 'X-Command-Id': commandId() } }),
    onSettled: () => queries.invalidateQueries(closingQuery(schoolId)),
  });
  return (
    <section className={styles.card} aria-labelledby="unlocks">
      <h2 id="unlocks">{m.unlock_requests()}</h2>
      {unlocks.length === 0 && <p>{m.unlock_requests_empty()}</p>}
      {decide.error && <Failure error={decide.error} onRetry={() => decide.reset()} />}
      <ul>
        {unlocks.map((unlock) => (
          <li key={unlock.unlockId} className={styles.line}>
            <span>
              <b>{unlock.title}</b> {shortName(names, unlock.teacherId)}
              <small>{`${dayAndMonth(dayOfInstant(unlock.askedAt))} · ${unlock.reason}`}</small>
            </span>
            {unlock.state === 'asked' && mayDecide ? (
              <span className={styles.actions}>
                {(['granted', 'refused'] as const).map((decision) => (
                  <Button
                    key={decision}
                    look="small"
                    disabled={decide.isPending}
                    onClick={() => decide.mutate({ unlockId: unlock.unlockId, decision })}
                  >
                    {decision === 'granted' ? m.unlock_grant() : m.unlock_refuse()}
                    <span className="vh">{`: ${unlock.title}, ${shortName(names, unlock.teacherId)}`}</span>
                  </Button>
                ))}
              </span>
            ) : (
              <small>{stateText(unlock)}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateText({ state, until }: Unlock): string {
  if (state === 'granted') return m.unlock_granted({ day: dayAndMonth(until ?? '') });
  return state === 'refused' ? m.unlock_refused() : m.unlock_waits();
}
