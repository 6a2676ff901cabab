import { m } from '../../words/messages.js';
import styles from './inspector.module.css';
import type { Saying } from './use-say.ts';

/** How the last word about the lesson went, beside its field. */
export function SayingNote({ saying }: { saying: Saying }) {
  if (saying.state === 'idle') return null;
  if (saying.state === 'failed') {
    return (
      <small className={styles.failed} role="alert">
        {saying.reason}
      </small>
    );
  }
  if (saying.state === 'saving') return <small role="status">{m.saving()}</small>;
  return <small role="status">{[m.saved(), ...saying.warnings].join('. ')}</small>;
}
