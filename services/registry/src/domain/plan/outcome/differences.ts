import type { PreviewRosterAnswer } from '@parta/contracts';
import { canonical } from './canonical.ts';
import { type Entry, entriesOf, type EntryKind } from './entries.ts';
import type { Held } from '../held.ts';

type Count = PreviewRosterAnswer['counts'][number];
type Change = PreviewRosterAnswer['changes'][number];
export type Differences = { counts: Count[]; changes: Change[] };

/** What taking a set would add, change and end, kind by kind. `isGiven` tells which things the files speak of. */
export function differences(before: Held, after: Held, isGiven: (id: string) => boolean): Differences {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const kinds = Object.keys(is) as EntryKind[];
  const each = kinds.map((kind) => ofKind(kind, was[kind], is[kind], isGiven));
  return { counts: each.map(({ count }) => count), changes: each.flatMap(({ changes }) => changes) };
}

function ofKind(
  kind: EntryKind,
  was: Entry[],
  is: Entry[],
  isGiven: (id: string) => boolean,
): { count: Count; changes: Change[] } {
  const count: Count = { kind, inFiles: 0, added: 0, changed: 0, ended: 0, unchanged: 0 };
  const changes: Change[] = [];
  const former = new Map(was.map((entry) => [entry.id, entry]));
  for (const entry of is) {
    if (isGiven(entry.id)) count.inFiles += 1;
    const what = whatHappens(former.get(entry.id), entry);
    former.delete(entry.id);
    if (what === 'unchanged') count.unchanged += isGiven(entry.id) ? 1 : 0;
    else {
      count[what] += 1;
      changes.push({ kind, what, title: entry.title, details: entry.details });
    }
  }
  for (const { title, details } of former.values()) changes.push({ kind, what: 'ended', title, details });
  count.ended += former.size;
  return { count, changes };
}

function whatHappens(former: Entry | undefined, entry: Entry): 'added' | 'changed' | 'ended' | 'unchanged' {
  if (!former) return 'added';
  if (canonical(former.facts) === canonical(entry.facts)) return 'unchanged';
  return former.until === null && entry.until !== null ? 'ended' : 'changed';
}
