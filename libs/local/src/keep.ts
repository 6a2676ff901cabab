import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { KeeperOrder } from './keeper.types.ts';

const program = fileURLToPath(new URL('../dist/keeper.js', import.meta.url));
let keeper: ChildProcess | undefined;

/** Tells the keeper of this process what has to end with it. One keeper serves all; it is started with the first order. */
export function keep(order: KeeperOrder): void {
  keeper ??= startKeeper();
  keeper.stdin?.write(`${JSON.stringify(order)}\n`);
}

/** Detached, so that Ctrl-C of the terminal reaches the starter alone and the end is an orderly one. */
function startKeeper(): ChildProcess {
  const started = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  started.unref();
  started.stdin.on('error', () => undefined);
  (started.stdin as unknown as { unref(): void }).unref();
  return started;
}
