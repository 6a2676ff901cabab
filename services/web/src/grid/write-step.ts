import { changed, entryAt } from './entries.ts';
import { isSame, shownIn, write } from './entry.ts';
import type { CellValue } from './entry.types.ts';
import type { GridState, Step } from './grid-state.ts';
import type { CellRef } from './cell-ref.ts';

export type Written = { ref: CellRef; value: CellValue };

/** Writes cells as one step that can be taken back; what would change nothing is left out. */
export function writeStep(state: GridState, cells: Written[]): GridState {
  const step: Step = cells
    .map(({ ref, value }) => ({ ref, before: shownIn(entryAt(state.entries, ref)), after: value }))
    .filter(({ before, after }) => !isSame(before, after));
  if (step.length === 0) return state;
  const entries = step.reduce(
    (all, { ref, after }) => changed(all, ref, (entry) => write(entry, after)),
    state.entries,
  );
  return { ...state, entries, past: [...state.past, step.map(plain)], future: [] };
}

/** Takes the last step back, as a new value over the newest version (R-26: history keeps all). */
export function undo(state: GridState): GridState {
  const step = state.past.at(-1);
  if (!step) return state;
  const entries = step.reduce(
    (all, { ref, before, after }) => changed(all, ref, (entry) => turnBack(entry, after, before)),
    state.entries,
  );
  return { ...state, entries, past: state.past.slice(0, -1), future: [...state.future, step] };
}

export function redo(state: GridState): GridState {
  const step = state.future.at(-1);
  if (!step) return state;
  const entries = step.reduce(
    (all, { ref, before, after }) => changed(all, ref, (entry) => turnBack(entry, before, after)),
    state.entries,
  );
  return { ...state, entries, past: [...state.past, step], future: state.future.slice(0, -1) };
}

/** If somebody else wrote since, taking back would erase it silently: then the teacher is asked. */
function turnBack(
  entry: Parameters<typeof write>[0],
  expected: CellValue,
  wanted: CellValue,
): ReturnType<typeof write> {
  const { standing } = entry;
  if (isSame(shownIn(entry), expected)) return write(entry, wanted);
  return isSame(standing, wanted) ? { standing } : { standing, wish: { wanted, ver: standing.ver, state: 'conflict' } };
}

const plain = ({ ref, before, after }: Step[number]): Step[number] => ({
  ref,
  before: valueOf(before),
  after: valueOf(after),
});

const valueOf = ({ value, comment, due = null, retakeOf = null, minutes = null, expected }: CellValue): CellValue => ({
  value,
  comment,
  due,
  retakeOf,
  minutes,
  ...(expected && { expected }),
});
