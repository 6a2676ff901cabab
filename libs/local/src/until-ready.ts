import { setTimeout as pause } from 'node:timers/promises';
import { Obstacle } from './obstacle.ts';
import type { RunningProcess } from './running-process.ts';
import { words } from './words.ts';

const patienceMs = 60_000;
const betweenMs = 25;

/**
 * Asks until `probe` succeeds.
 * @throws Obstacle with the last lines of the process when it ended instead, or when a minute went by.
 */
export async function untilReady(running: RunningProcess, probe: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + patienceMs;
  const { name } = running.launch;
  for (;;) {
    if (running.hasExited) throw new Obstacle(words().ended(name, running.lastWords()));
    if (await succeeds(probe)) return;
    if (Date.now() > until) throw new Obstacle(words().slow(name, running.lastWords()));
    await pause(betweenMs);
  }
}

async function succeeds(probe: () => Promise<unknown>): Promise<boolean> {
  try {
    await probe();
    return true;
  } catch {
    return false;
  }
}
