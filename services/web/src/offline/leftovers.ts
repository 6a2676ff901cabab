import { deliver } from './deliver.ts';
import type { Queued } from './queued.types.ts';
import { queueStore } from './queue-store.ts';
import { livingTabs, TAB } from './tab.ts';

const WEEK = 7 * 24 * 3600 * 1000;
let sending: Promise<void> | undefined;

/**
 * Sends what tabs that are gone have left behind, once each; what is not accepted stays on disk for the page of its
 * journal. Runs once at a time: a journal that opens waits for it.
 */
export function sendLeftovers(personId: string): Promise<void> {
  sending ??= sendAll(personId).finally(() => (sending = undefined));
  return sending;
}

async function sendAll(personId: string): Promise<void> {
  const all = await queueStore.all();
  await Promise.all(all.filter(({ at }) => at < Date.now() - WEEK).map(({ id }) => queueStore.delete(id)));
  const isAlive = await livingTabs();
  const left = all.filter((queued) => queued.personId === personId && !isAlive(queued.tab) && hasContent(queued));
  for (const queued of left.toSorted((one, other) => one.at - other.at)) await sendOne(queued);
}

/** An open command may hold nothing but conflicts: those wait for their teacher. */
function hasContent({ body }: Queued): boolean {
  const { marks = true } = body as { marks?: unknown };
  return !Array.isArray(marks) || marks.length > 0;
}

async function sendOne(queued: Queued): Promise<void> {
  await queueStore.put({ ...queued, state: 'sealed' });
  const { kind } = await deliver(queued);
  if (kind === 'done') return queueStore.delete(queued.id);
  if (kind === 'collided' || kind === 'refused') await queueStore.put({ ...queued, state: 'open' });
}

/** The commands of these lanes that no living tab keeps, now kept by this one. */
export async function claim(personId: string, isWanted: (lane: string) => boolean): Promise<Queued[]> {
  const isAlive = await livingTabs();
  const all = await queueStore.all();
  const own = all.filter((queued) => queued.personId === personId && isWanted(queued.lane) && !isAlive(queued.tab));
  const claimed = own.map((queued): Queued => ({ ...queued, tab: TAB }));
  await Promise.all(claimed.map((queued) => queueStore.put(queued)));
  return claimed.toSorted((one, other) => one.at - other.at);
}
