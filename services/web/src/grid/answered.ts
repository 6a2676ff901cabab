import type { CellRef } from './cell-ref.ts';
import { changedAll } from './entries.ts';
import { depart, keepMine, refuse, release, settle, takeTheirs } from './entry.ts';
import type { Entry, Reason } from './entry.types.ts';
import type { GridState } from './grid-state.ts';

const over = (state: GridState, refs: Iterable<CellRef>, change: (entry: Entry) => Entry): GridState => {
  const entries = changedAll(state.entries, refs, change);
  return entries === state.entries ? state : { ...state, entries };
};

/** The cells leave with the command. */
export const departed = (state: GridState, refs: CellRef[], commandId: string) =>
  over(state, refs, (entry) => depart(entry, commandId));

/** The journal has written the command. */
export const settled = (state: GridState, refs: CellRef[], commandId: string) =>
  over(state, refs, (entry) => settle(entry, commandId));

/** The journal refused the command for good. */
export const refused = (state: GridState, refs: CellRef[], commandId: string, reason: Reason) =>
  over(state, refs, (entry) => refuse(entry, commandId, reason));

/** Somebody was faster in one of the cells: all come back; the page that is read next tells which one is the conflict. */
export const released = (state: GridState, refs: CellRef[], commandId: string) =>
  over(state, refs, (entry) => release(entry, commandId));

export const keptMine = (state: GridState, ref: CellRef) => over(state, [ref], keepMine);
export const tookTheirs = (state: GridState, ref: CellRef) => over(state, [ref], takeTheirs);
