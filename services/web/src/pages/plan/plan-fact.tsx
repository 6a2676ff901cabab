import type { PlanOfGroupAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';
import styles from '../import/import.module.css';

/** Every topic with its hours: kept, fallen out, still ahead; they sum up in each row and in all. */
export function PlanFact({ plan: { topics, totals, withoutLesson, beyondPlan } }: { plan: PlanOfGroupAnswer }) {
  return (
    <section className={styles.card}>
      <h2>{m.plan_fact()}</h2>
      {withoutLesson > 0 && <p>{m.plan_without_lesson({ count: withoutLesson })}</p>}
      {beyondPlan > 0 && <p>{m.plan_beyond({ count: beyondPlan })}</p>}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={m.plan_fact()}>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.topic()}</th>
              <th scope="col">{m.plan_hours()}</th>
              <th scope="col">{m.plan_kept()}</th>
              <th scope="col">{m.plan_cancelled()}</th>
              <th scope="col">{m.plan_ahead()}</th>
            </tr>
          </thead>
          <tbody>
            {topics.map((topic, at) => (
              <Row key={`${at} ${topic.title}`} {...topic} />
            ))}
          </tbody>
          <tfoot>
            <Row title={m.plan_in_all()} {...totals} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Row({ title, hours, kept, cancelled, planned }: PlanOfGroupAnswer['topics'][number]) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{hours}</td>
      <td>{kept}</td>
      <td>{cancelled}</td>
      <td>{planned}</td>
    </tr>
  );
}
