import { Dialog } from '../../parts/dialog.tsx';
import { m } from '../../words/messages.js';
import styles from './inspector.module.css';

const KEYS: [keys: string, words: () => string][] = [
  ['2 3 4 5', m.key_mark],
  ['н · Y N', m.key_absent],
  ['о · J L', m.key_late],
  ['Shift О', m.key_minutes],
  ['б · , B', m.key_ill],
  ['п · G', m.key_excused],
  ['к · R', m.key_roll],
  ['. ю', m.key_debt],
  ['+ 5', m.key_second],
  ['Alt ↓', m.all_values],
  ['Del', m.key_clear],
  ['Пробел', m.key_skip],
  ['/ F2', m.key_comment],
  ['в · D W', m.key_work],
  ['е · T', m.key_topic],
  ['р · H', m.key_homework],
  ['Alt H', m.key_no_homework],
  ['м · V M', m.key_remark],
  ['Shift ↑ ↓', m.key_range],
  ['Ctrl D', m.key_fill],
  ['Ctrl Enter', m.key_fill_blanks],
  ['Ctrl Shift Enter', m.key_fill_column],
  ['Ctrl C', m.key_copy],
  ['Alt C', m.copy_columns],
  ['Ctrl V', m.key_paste],
  ['Ctrl Z', m.key_undo],
  ['Ctrl Shift Z', m.key_redo],
  ['[ ]', m.key_lesson],
  ['PgUp PgDn', m.key_ten],
  ['Alt PgDn', m.key_next_lesson],
  ['Alt PgUp', m.key_last_lesson],
  ['Tab', m.key_leave],
];

/** All keys of the grid; letters stand first as the Russian layout has them, then the Latin ones. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={m.keys()} onClose={onClose}>
      <dl className={styles.keyList}>
        {KEYS.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words()}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
