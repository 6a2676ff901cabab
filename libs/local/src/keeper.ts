/**
 * A process of its own that holds a pipe to the starter. When the pipe ends, because the starter ended in whatever way,
 * the keeper stops the processes it was told of and removes the temporary folders they leave.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';
import type { KeeperOrder } from './keeper.types.ts';

const patienceMs = 8_000;
const kept = new Map<number, NodeJS.Signals>();
const folders = new Set<string>();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
createInterface({ input: process.stdin })
  .on('line', (line) => obey(JSON.parse(line) as KeeperOrder))
  .on('close', () => void endAll());

function obey(order: KeeperOrder): void {
  if (order.order === 'keep') kept.set(order.pid, order.stopBy);
  if (order.order === 'release') kept.delete(order.pid);
  if (order.order === 'remove-at-end') folders.add(order.folder);
  if (order.order === 'forget-folder') folders.delete(order.folder);
}

async function endAll(): Promise<void> {
  for (const [pid, signal] of kept) send(pid, signal);
  const until = Date.now() + patienceMs;
  while ([...kept.keys()].some(isAlive) && Date.now() < until) await pause(50);
  for (const pid of kept.keys()) if (isAlive(pid)) send(-pid, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended by itself.
  }
}
