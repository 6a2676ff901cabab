import { type Debt } from '../../grid/debts.ts';
import type { Sheet } from '../../grid/sheet.ts';
import { dayAndMonth } from '../../parts/dates.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { m } from '../../words/messages.js';
import styles from './inspector.module.css';
import { listName, type Names } from './names.ts';

type Props = {
  debts: Debt[];
  sheet: Sheet;
  names: Names;
  today: string;
  onGo: (row: number, column: number) => void;
  onClose: () => void;
};

/** Who still owes which work, and by when; a press goes to the cell (N-18). */
export function DebtsDialog({ debts, sheet, names, today, onGo, onClose }: Props) {
  return (
    <Dialog title={m.debts_title()} onClose={onClose}>
      {debts.length === 0 && <p>{m.no_debts()}</p>}
      <ul className={styles.debts}>
        {debts.map(({ row, column, pupilId, due }) => (
          <li key={`${row} ${column}`}>
            <Button look={['small', 'quiet']} onClick={() => (onClose(), onGo(row, column))}>
              <b>{listName(names, pupilId)}</b> {purposeOf(sheet, column)}
              <small>{dueText(due, today)}</small>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function purposeOf({ columns, workTypes }: Sheet, at: number): string {
  const column = columns[at];
  const type = workTypes.find(({ typeId }) => typeId === column?.work.typeId)?.title;
  return column ? `${column.work.title || type || ''}, ${dayAndMonth(column.lesson.day)}` : '';
}

function dueText(due: string | null, today: string): string {
  if (due === null) return m.debt_without_day();
  return due < today ? m.debt_overdue({ day: dayAndMonth(due) }) : m.debt_by({ day: dayAndMonth(due) });
}
