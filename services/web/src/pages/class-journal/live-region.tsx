import type { GridState, Told } from '../../grid/grid-state.ts';
import { m } from '../../words/messages.js';
import { cellView } from './cell-view.ts';
import styles from './journal.module.css';
import { lockWords } from './lock-words.ts';
import { listName, type Names } from './names.ts';

/** One voice for screen readers, the last message only: «4, Климов. Далее Комарова». What a key could not do is shown to everybody. */
export function Live({ state, names }: { state: GridState; names: Names }) {
  const { told } = state;
  const words = told && toldText(told, state, names);
  return (
    <>
      <p className="vh" aria-live="polite">
        {words ?? lastWritten(state, names)}
      </p>
      {words && (
        <p className={styles.told} aria-hidden="true">
          {words}
        </p>
      )}
    </>
  );
}

function toldText(told: Told, { sheet, cursor }: GridState, names: Names): string {
  const column = sheet.columns[cursor.column];
  if (told.kind === 'locked') return column ? lockWords(told.lock, { column, sheet, names }) : m.locked_read_only();
  if (told.kind === 'hint') return told.letter === 'н' ? m.hint_absent() : m.hint_late();
  if (told.kind === 'one-part') return m.told_one_part();
  if (told.kind === 'roll-called') return m.told_roll_called();
  if (told.kind === 'no-lesson') return m.told_no_lesson();
  return told.kind === 'many-to-fill' ? m.told_many() : m.told_no_mark();
}

function lastWritten({ past, sheet, entries, cursor }: GridState, names: Names): string {
  const cell = past.at(-1)?.at(-1);
  const column = sheet.columns.find(({ lesson }) => lesson.lessonId === cell?.ref.lessonId);
  if (!cell || !column) return '';
  const { marks, absence } = cellView(entries.get(cell.ref.pupilId), cell.ref.pupilId, column);
  const value = marks.join('/') || absence || m.cell_empty();
  const next = sheet.rows[cursor.row]?.pupilId;
  const name = listName(names, cell.ref.pupilId);
  return next && next !== cell.ref.pupilId
    ? m.written_next({ value, name, next: listName(names, next) })
    : `${value}, ${name}`;
}
