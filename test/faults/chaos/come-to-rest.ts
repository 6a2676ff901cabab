import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from '../load/ledger.ts';
import type { Load } from '../load/run-load.ts';
import { isHeard, isPublished, isTold, isWhole, milliseconds } from './at-rest.ts';
import { type Arena, type FaultName, wipeUnheard } from './faults.ts';

/** By then the pulls of sleeping hearers have ended, and the broker keeps for itself what comes. */
const PULL_ENDED_MS = 6500;
/** So many commands at least only the logs and the sweep will know of. */
const UNHEARD = 20;
/** News and letters have their own time to wait; that they come is judged, not when. */
const TOLD_MS = 180_000;
const LAST: FaultName = 'broker wiped while hearers sleep';

type UnderWay = { load: Load; ledger: Ledger; byKind: Record<string, number> };

/**
 * The last fault: the load ends while the hearers sleep, and the broker forgets what they have not fetched. From their
 * awakening the time runs until everything has been heard.
 */
export async function comeToRest(arena: Arena, { load, ledger, byKind }: UnderWay): Promise<number | null> {
  const { field, lasting } = arena;
  await Promise.all(lasting);
  // Who is being started again would not be put to sleep.
  await milliseconds(() => isWhole(field), TOLD_MS);
  await wipeUnheard(arena, async () => {
    await pause(PULL_ENDED_MS);
    const { length } = ledger.acknowledged;
    await milliseconds(async () => ledger.acknowledged.length >= length + UNHEARD);
    load.stop();
    await load.ended;
    await milliseconds(() => isPublished(field), TOLD_MS);
  });
  byKind[LAST] = (byKind[LAST] ?? 0) + 1;
  const convergedMs = await milliseconds(async () => (await isHeard(field)) && isPublished(field));
  await milliseconds(() => isTold(field), TOLD_MS);
  return convergedMs;
}
