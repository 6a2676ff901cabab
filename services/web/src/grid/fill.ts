import { entryAt } from './entries.ts';
import { EMPTY, shownIn } from './entry.ts';
import type { Filling } from './grid.types.ts';
import { attendanceAt, type GridState, markAt, type Told } from './grid-state.ts';
import { rangeOf, valuesOf } from './values-of.ts';
import { writeStep } from './write-step.ts';

/** More cells than this are filled only after a question. */
const FILLED_UNASKED = 5;

/** Repeats a value in one step; in many cells only when asked for a second time. */
export function fill(state: GridState, filling: Filling, told: Told | undefined): GridState {
  const top = filling === 'range' ? Math.min(...rangeOf(state)) : state.cursor.row;
  const value = markIn(state, top);
  const rows = rowsOf(state, filling).filter((row) => row !== top);
  if (!value || rows.length === 0) return state;
  if (rows.length > FILLED_UNASKED && told?.kind !== 'many-to-fill')
    return { ...state, told: { kind: 'many-to-fill' } };
  return writeStep(state, valuesOf(state, rows, value));
}

function rowsOf(state: GridState, filling: Filling): number[] {
  if (filling === 'range') return rangeOf(state);
  const all = state.sheet.rows.map((_, row) => row);
  return filling === 'column' ? all : all.filter((row) => !markIn(state, row) && !absenceIn(state, row));
}

function markIn(state: GridState, row: number): string | null {
  const ref = markAt(state, { row, column: state.cursor.column });
  return ref ? shownIn(entryAt(state.entries, ref)).value : null;
}

function absenceIn(state: GridState, row: number): string | null {
  const ref = attendanceAt(state, { row, column: state.cursor.column });
  const { value, expected } = ref ? shownIn(entryAt(state.entries, ref)) : EMPTY;
  return value ?? expected?.code ?? null;
}
