import { type CellRef, cellId } from './cell-ref.ts';
import { EMPTY } from './entry.ts';
import type { Entry } from './entry.types.ts';

export type Cell = { ref: CellRef; entry: Entry };
/** The cells of one pupil by their ids. A row is replaced whole when a cell of it changes, so a row that stays the same object need not be drawn again. */
export type RowCells = ReadonlyMap<string, Cell>;
export type Entries = ReadonlyMap<string, RowCells>;

export const NO_CELLS: RowCells = new Map();

export function entryAt(entries: Entries, ref: CellRef): Entry {
  return entries.get(ref.pupilId)?.get(cellId(ref))?.entry ?? { standing: EMPTY };
}

/** The entries with one of them changed; the same object when the change changes nothing. */
export function changed(entries: Entries, ref: CellRef, change: (entry: Entry) => Entry): Entries {
  const before = entryAt(entries, ref);
  const entry = change(before);
  if (entry === before) return entries;
  const row = new Map(entries.get(ref.pupilId) ?? NO_CELLS).set(cellId(ref), { ref, entry });
  return new Map(entries).set(ref.pupilId, row);
}

/** Every change in one go: each row is copied once. */
export function changedAll(
  entries: Entries,
  refs: Iterable<CellRef>,
  change: (entry: Entry, ref: CellRef) => Entry,
): Entries {
  let result = entries;
  for (const ref of refs) result = changed(result, ref, (entry) => change(entry, ref));
  return result;
}

/** Every cell that carries a wish. */
export function wished(entries: Entries): Cell[] {
  return [...entries.values()].flatMap((row) => [...row.values()].filter(({ entry }) => entry.wish));
}
