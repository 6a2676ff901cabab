import type { PreviewRosterAnswer } from '@parta/contracts';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from './import.module.css';

type Remark = PreviewRosterAnswer['remarks'][number];
type Props = { remarks: Remark[]; leftOut: number; chosen: string[]; onChoose: (rows: string[]) => void };

const rowOf = ({ file, row }: Remark) => `${file}:${row}`;

/** Every repaired and refused row by file, row and column; refused rows can be left out of the import. */
export function Remarks({ remarks, leftOut, chosen, onChoose }: Props) {
  if (remarks.length === 0) return <p>{m.no_remarks()}</p>;
  const toggle = (row: string) =>
    onChoose(chosen.includes(row) ? chosen.filter((each) => each !== row) : [...chosen, row]);
  return (
    <>
      <h3>{m.remarks({ count: remarks.length + leftOut })}</h3>
      <ul className={styles.remarks}>
        {remarks.map((remark, at) => (
          <li key={`${rowOf(remark)} ${remark.column} ${at}`} className={styles[remark.verdict]}>
            <Icon name={remark.verdict === 'refused' ? 'warning' : 'pen'} />
            <span>
              <b>{m.remark_place({ file: remark.file, row: remark.row, column: remark.column || '—' })}</b>{' '}
              {remark.verdict === 'refused' ? m.remark_refused() : m.remark_mended()}:{' '}
              {getLocale() === 'ru' ? remark.ru : remark.en}
            </span>
            {remark.verdict === 'refused' && remark.row > 0 && (
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(rowOf(remark))}
                  onChange={() => toggle(rowOf(remark))}
                />
                {m.exclude()}
                <span className="vh">{` ${rowOf(remark)}`}</span>
              </label>
            )}
          </li>
        ))}
      </ul>
      {leftOut > 0 && <p>{m.remarks_left_out({ count: leftOut })}</p>}
    </>
  );
}
