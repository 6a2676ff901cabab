import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../parts/notice.tsx';
import styles from '../../parts/page.module.css';
import { SchoolPage } from '../../parts/school-page.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { rollOversQuery } from './roll-over-query.ts';
import { RollOverPlan } from './roll-over-plan.tsx';
import { StandingRollOver } from './standing-roll-over.tsx';

/** The turn of the year: who goes to which class, who has none yet, and the way back (N-05). */
export default function RollOverPage() {
  return <SchoolPage title={m.roll_over()}>{(schoolId) => <RollOver schoolId={schoolId} />}</SchoolPage>;
}

function RollOver({ schoolId }: { schoolId: string }) {
  const { data, error, refetch } = useQuery(rollOversQuery(schoolId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const standing = data.rollOvers.find(({ state }) => state === 'applied');
  return (
    <>
      {standing ? <StandingRollOver schoolId={schoolId} rollOver={standing} /> : <RollOverPlan schoolId={schoolId} />}
      {data.rollOvers.length > 0 && (
        <section className={styles.card} aria-labelledby="history">
          <h2 id="history">{m.roll_over_history()}</h2>
          <ul>
            {data.rollOvers.map(({ rollOverId, fromYear, toYear, moved, state }) => (
              <li key={rollOverId} className={styles.line}>
                <span>{`${fromYear} → ${toYear}`}</span>
                <small>{`${m.roll_over_moved({ count: moved })} · ${STATES[state]()}`}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const STATES = { applied: m.roll_over_applied, undone: m.roll_over_undone, closed: m.roll_over_closed };
