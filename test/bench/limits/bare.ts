import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ground } from '../ground.ts';

export type Bare = { url: string; pid: number; end: () => void };

/** Starts `bare-node.ts` on the diary's own rows. */
export async function startBare({ databases }: Ground): Promise<Bare> {
  const program = fileURLToPath(new URL('./bare-node.js', import.meta.url));
  const child: ChildProcess = fork(program, [databases['diary']?.readerUrl ?? '']);
  const port = await new Promise<number>((listening) => child.once('message', (message) => listening(Number(message))));
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, end: () => child.disconnect() };
}
