import { setTimeout as pause } from 'node:timers/promises';
import { Obstacle } from '../obstacle.ts';
import { words } from '../words.ts';

const patienceMs = 180_000;
const betweenMs = 500;

/**
 * Services hear of each other's facts a moment later: asks until there is an answer.
 * @throws Obstacle naming what did not come within three minutes
 */
export async function untilThere<Found>(what: string, ask: () => Promise<Found | undefined>): Promise<Found> {
  for (const until = Date.now() + patienceMs; ;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Obstacle(words().demoRefused(what));
    await pause(betweenMs);
  }
}
