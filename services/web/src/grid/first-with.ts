import { type Cell, NO_CELLS } from './entries.ts';
import type { Wish } from './entry.types.ts';
import type { GridState } from './grid-state.ts';

/** The first cell, from the top of the list, whose wish is in this state. */
export function firstWith({ sheet, entries }: GridState, state: Wish['state']): Cell | undefined {
  for (const { pupilId } of sheet.rows) {
    const found = [...(entries.get(pupilId) ?? NO_CELLS).values()].find(({ entry }) => entry.wish?.state === state);
    if (found) return found;
  }
  return undefined;
}
