import { Button } from '../../parts/button.tsx';
import { useFamilyOutbox } from '../../offline/use-family-outbox.ts';
import { m } from '../../words/messages.js';
import styles from './homework.module.css';

/** What is not with the diary yet, and what it did not take: never silently (N-15). */
export function OutboxNote() {
  const outbox = useFamilyOutbox();
  return (
    <>
      <p className={styles.waiting} role="status">
        {outbox.isStruggling && m.family_unsent()}
      </p>
      {outbox.refused.map((saying) => (
        <p className={styles.refused} role="alert" key={saying.queued.id}>
          {saying.title || m.said_refused()}{' '}
          <Button look="small" onClick={() => outbox.forget(saying)}>
            {m.understood()}
          </Button>
        </p>
      ))}
    </>
  );
}
