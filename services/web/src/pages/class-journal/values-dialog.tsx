import type { AttendanceCode } from '@parta/contracts';
import { markName, marksOf, markSign } from '@parta/school';
import type { Intent } from '../../grid/grid.types.ts';
import { type GridState, rulesAt } from '../../grid/grid-state.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { codeSign, codeWords } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from './inspector.module.css';

const CODES: AttendanceCode[] = ['absent', 'truant', 'ill', 'excused', 'late', 'free', 'exempt'];
type Props = { state: GridState; onIntent: (intent: Intent) => void; onClose: () => void };

/** All values a cell can have, also those without a key of their own. */
export function ValuesDialog({ state, onIntent, onClose }: Props) {
  const choose = (intent: Intent) => (onIntent(intent), onClose());
  return (
    <Dialog title={m.all_values()} onClose={onClose}>
      <div className={styles.values}>
        {marksOf(state.sheet.scale, rulesAt(state)).map((value) => (
          <Button key={value} look="small" onClick={() => choose({ kind: 'mark', value })}>
            <b>{markSign(value, getLocale())}</b>{' '}
            {markName(value, getLocale()) !== value && markName(value, getLocale())}
          </Button>
        ))}
        {CODES.map((code) => (
          <Button key={code} look="small" onClick={() => choose({ kind: 'absence', code })}>
            <b>{codeSign(code)}</b> {codeWords(code)}
          </Button>
        ))}
        <Button look="small" onClick={() => choose({ kind: 'clear' })}>
          {m.key_clear()}
        </Button>
      </div>
    </Dialog>
  );
}
