import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import styles from './print.module.css';

type Props = { done: number; total: number; onStop: () => void };

/** «12 из 30», and the way out. */
export function Progress({ done, total, onStop }: Props) {
  return (
    <div className={styles.progress}>
      <label htmlFor="gathered">{m.print_gathering()}</label>
      <progress id="gathered" max={total} value={done} />
      <b>{m.print_gathered({ done, total })}</b>
      <Button look="small" onClick={onStop}>
        {m.print_stop()}
      </Button>
    </div>
  );
}
