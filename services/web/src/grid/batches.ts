import type { Line } from './command-of.ts';
import { wished } from './entries.ts';
import type { Entry, Wish } from './entry.types.ts';
import type { GridState } from './grid-state.ts';
import type { CellRef } from './cell-ref.ts';

/** What waits to be said about one lesson, in one kind of command. */
export type Group = {
  key: string;
  kind: CellRef['kind'];
  lessonId: string;
  /** Ready to go. */
  lines: Line[];
  /** Wait for a decision of the teacher, or for an answer that is on its way: kept on disk, not sent. */
  held: Line[];
};

/** Every wish that is not on its way, by lesson and kind of command. */
export function groupsOf({ entries }: Pick<GridState, 'entries'>): Group[] {
  const groups = new Map<string, Group>();
  for (const { ref, entry } of wished(entries)) {
    const line = lineOf(ref, entry);
    if (!line) continue;
    const key = `${ref.kind} ${ref.lessonId}`;
    const group = groups.get(key) ?? { key, kind: ref.kind, lessonId: ref.lessonId, lines: [], held: [] };
    (entry.wish?.state === 'waiting' ? group.lines : group.held).push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function lineOf(ref: CellRef, { wish }: Entry): Line | undefined {
  if (!wish) return undefined;
  if (wish.state !== 'sent') return { ref, wanted: wish.wanted, ver: wish.ver };
  return wish.next && { ref, wanted: wish.next, ver: wish.ver + 1 };
}

/** How many cells the journal has not confirmed, by what is with them. */
export function countWishes({ entries }: Pick<GridState, 'entries'>): Record<Wish['state'], number> {
  const counts = { waiting: 0, sent: 0, refused: 0, conflict: 0 };
  for (const { entry } of wished(entries)) if (entry.wish) counts[entry.wish.state] += 1;
  return counts;
}
