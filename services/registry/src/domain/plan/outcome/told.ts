import type { EventContract } from '@parta/contracts';
import { canonical } from './canonical.ts';
import type { Aspect } from './facts.ts';

/** A fact to be said. */
export type Fact = { contract: EventContract; data: unknown };
/** Documents that differ from what is held, with their new versions, and the facts that tell it. */
export type Told<Doc> = { save: Doc[]; facts: Fact[] };

/**
 * Compares the documents after with those before, by key: what is equal is neither saved nor told, and each aspect that
 * differs is told as a whole under the next version.
 */
export function told<Doc extends object>(
  before: readonly Doc[],
  after: readonly Doc[],
  { keyOf, aspects }: { keyOf: (doc: Doc) => string; aspects: readonly Aspect<Doc>[] },
): Told<Doc> {
  const held = new Map(before.map((doc) => [keyOf(doc), doc]));
  const result: Told<Doc> = { save: [], facts: [] };
  for (const doc of after) {
    const former = held.get(keyOf(doc));
    if (former && canonical(former) === canonical(doc)) continue;
    let next = doc;
    for (const { contract, dataOf, ver, empty } of aspects) {
      const was = former ?? empty?.(doc);
      if (was && canonical(dataOf(was)) === canonical(dataOf(doc))) continue;
      if (ver !== null) next = { ...next, [ver]: Number(next[ver]) + 1 };
      result.facts.push({ contract, data: dataOf(next) });
    }
    result.save.push(next);
  }
  return result;
}
