import { markSign } from '@parta/school';
import type { MarkRef } from '../../grid/cell-ref.ts';
import { retakable } from '../../grid/debts.ts';
import type { CellValue } from '../../grid/entry.types.ts';
import { writeStep } from '../../grid/write-step.ts';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { JournalDesk } from './desk.ts';
import styles from './inspector.module.css';

type Props = { desk: JournalDesk; cell: MarkRef; shown: CellValue };

/** Which earlier mark the one under the cursor retakes; that one stays where it is (N-20). */
export function RetakeField({ desk, cell, shown }: Props) {
  const state = desk.getState();
  const { value, comment, due = null, retakeOf = null } = shown;
  const firsts = retakable(state, state.cursor);
  if (value === null || firsts.length === 0) return null;
  const { columns, workTypes } = state.sheet;
  const nameOf = (column: number) => {
    const { lesson, work } = columns[column]!;
    const type = workTypes.find(({ typeId }) => typeId === work.typeId)?.title;
    return [dayAndMonth(lesson.day), work.title || type].filter(Boolean).join(', ');
  };
  const write = (markId: string) =>
    desk.change(writeStep(desk.getState(), [{ ref: cell, value: { value, comment, due, retakeOf: markId || null } }]));
  return (
    <label className={styles.field}>
      <span>{m.retake_of()}</span>
      <select value={retakeOf ?? ''} onChange={({ target }) => write(target.value)}>
        <option value="">{m.no_retake()}</option>
        {firsts.map((first) => (
          <option key={first.markId} value={first.markId}>
            {`${markSign(first.value, getLocale())} · ${nameOf(first.column)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
