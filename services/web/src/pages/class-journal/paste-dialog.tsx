import { attendanceAt, type GridState, markAt, rulesAt } from '../../grid/grid-state.ts';
import { type PastedLine, pastedLines, type PastePlan, planPaste } from '../../grid/paste.ts';
import { WRITTEN_CODES } from '../../grid/school-codes.ts';
import { lockOf } from '../../grid/sheet.ts';
import type { Written } from '../../grid/write-step.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { m } from '../../words/messages.js';
import styles from './inspector.module.css';
import { listName, type Names } from './names.ts';

type Props = { text: string; state: GridState; names: Names; onWrite: (cells: Written[]) => void; onClose: () => void };

/** What a pasted column would write, before it writes; one step takes it back. */
export function PasteDialog({ text, state, names, onWrite, onClose }: Props) {
  const { sheet, cursor } = state;
  const list = sheet.rows.map(({ pupilId }) => listName(names, pupilId));
  const plan = planPaste(pastedLines(text), list, cursor.row, {
    scale: sheet.scale,
    rules: rulesAt(state),
    codes: WRITTEN_CODES,
  });
  const cells = writtenOf(plan, state);
  return (
    <Dialog
      title={m.paste_title()}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={cells.length === 0} onClick={() => (onWrite(cells), onClose())}>
          {m.paste_do({ count: cells.length })}
        </Button>
      }
    >
      <p>{m.paste_count({ count: cells.length })}</p>
      <Lines title={m.paste_unknown()} lines={plan.unknown} />
      <Lines title={m.paste_unmatched()} lines={plan.unmatched} />
    </Dialog>
  );
}

function Lines({ title, lines }: { title: string; lines: PastedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.pasted}>
        {lines.map(({ line, name, typed }) => (
          <li key={line}>{m.paste_line({ line, text: [name, typed].filter(Boolean).join(' · ') })}</li>
        ))}
      </ul>
    </>
  );
}

/** The cells of the plan that are open to the teacher. */
function writtenOf({ marks, absences }: PastePlan, state: GridState): Written[] {
  const { column } = state.cursor;
  const isOpen = (row: number) => {
    const [place, pupil] = [state.sheet.columns[column], state.sheet.rows[row]];
    return place && pupil && !lockOf(place, pupil);
  };
  return [
    ...marks
      .filter(({ row }) => isOpen(row))
      .map(({ row, value }) => ({ ref: markAt(state, { row, column })!, value: { value, comment: null } })),
    ...absences
      .filter(({ row }) => isOpen(row))
      .map(({ row, code }) => ({ ref: attendanceAt(state, { row, column })!, value: { value: code, comment: null } })),
  ];
}
