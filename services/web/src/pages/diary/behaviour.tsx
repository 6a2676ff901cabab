import { schoolToday } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { addDays } from '@parta/school';
import { behaviourCounts } from './behaviour-counts.ts';
import styles from './week-foot.module.css';
import type { Week } from './week.types.ts';

/** How the week went, once it is over (F-070). */
export function Behaviour({ week: { monday, behaviour } }: { week: Week }) {
  if (!behaviour || schoolToday() <= addDays(monday, 6)) return null;
  const counts = behaviourCounts(behaviour);
  return (
    <section className={styles.behaviour} aria-labelledby="behaviour">
      <h2 id="behaviour">{m.behaviour_of_week()}</h2>
      {counts.length === 0 ? (
        <p>{m.behaviour_nothing()}</p>
      ) : (
        <dl>
          {counts.map(([word, count]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
