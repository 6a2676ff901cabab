import type { MarkRef } from '../../grid/cell-ref.ts';
import type { CellValue } from '../../grid/entry.types.ts';
import { writeStep } from '../../grid/write-step.ts';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';

type Props = { desk: JournalDesk; cell: MarkRef; shown: CellValue };

/** By which day the work under the cursor is owed (N-18). */
export function DebtDay({ desk, cell, shown: { value, comment, due, retakeOf = null } }: Props) {
  if (value !== 'debt') return null;
  const lesson = desk.getState().sheet.columns.find(({ work }) => work.workId === cell.workId)?.lesson;
  const write = (day: string) =>
    desk.change(writeStep(desk.getState(), [{ ref: cell, value: { value, comment, due: day || null, retakeOf } }]));
  return (
    <label className={styles.field}>
      <span>{m.debt_due()}</span>
      <input type="date" value={due ?? ''} min={lesson?.day} onChange={({ target }) => write(target.value)} />
    </label>
  );
}
