import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Town } from './town.ts';

const PROGRAM = fileURLToPath(new URL('../../../libs/runtime/bin/parta.js', import.meta.url));

/** How a call of the operator's program ended, and all it said. */
export type Ended = { exit: number; said: string };

/** The operator's program, in a terminal of the town. */
export function runParta({ city }: Town, args: readonly string[]): Promise<Ended> {
  const { url, user, password } = city.record.nats;
  const env = { ...process.env, PARTA_NATS_URL: url, PARTA_NATS_USER: user, PARTA_NATS_PASSWORD: password };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], { env }, (_, out, errors) =>
      resolve({ exit: child.exitCode ?? 1, said: out + errors }),
    );
  });
}
