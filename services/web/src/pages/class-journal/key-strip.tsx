import { m } from '../../words/messages.js';
import styles from './journal.module.css';

const KEYS: [keys: string[], words: () => string][] = [
  [['2', '3', '4', '5'], m.key_mark],
  [['н'], m.key_absent],
  [['о'], m.key_late],
  [['к'], m.key_roll],
  [['е'], m.key_topic],
  [['р'], m.key_homework],
  [['м'], m.key_remark],
  [['Del'], m.key_clear],
  [['/'], m.key_comment],
  [['Ctrl Z'], m.key_undo],
  [['Ctrl V'], m.key_paste],
];

/** The keys one needs most, always in sight. */
export function KeyStrip({ onKeys }: { onKeys: () => void }) {
  return (
    <div className={styles.keys} role="note" aria-label={m.keys()}>
      {KEYS.map(([keys, words]) => (
        <span key={keys[0]}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {words()}
        </span>
      ))}
      <button type="button" onClick={onKeys}>
        <kbd>?</kbd>
        {m.all_keys()}
      </button>
    </div>
  );
}
