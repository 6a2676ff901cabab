import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { Terminal } from './desk.ts';
import { Misuse } from './misuse.ts';
import type { Words } from './words.ts';

export type ConnectionFacts = { servers: string; user: string; pass: string };
type RunRecord = { starter: number; nats: { url: string; user: string; password: string } };

const PATIENCE = 2000;

/**
 * Where the bus is: from the environment, else from the installation that runs in this folder or one above.
 * @throws Misuse when nothing runs
 */
export function connectionFacts({ environment, folder }: Terminal, words: Words): ConnectionFacts {
  const { PARTA_NATS_URL: servers, PARTA_NATS_USER: user = 'ops', PARTA_NATS_PASSWORD: pass = '' } = environment;
  if (servers) return { servers, user, pass };
  const record = runningAbove(folder);
  if (!record) throw new Misuse(words.nothingRuns);
  return { servers: record.nats.url, user: record.nats.user, pass: record.nats.password };
}

/** @throws Misuse when nobody listens at any of the addresses: the bus's own client would wait for ever */
export async function checkReachable({ servers }: ConnectionFacts, words: Words): Promise<void> {
  const found = await Promise.all(servers.split(',').map(listens));
  if (!found.includes(true)) throw new Misuse(words.busAway(servers));
}

function runningAbove(folder: string): RunRecord | undefined {
  const file = join(folder, '.parta', 'run.json');
  if (existsSync(file)) {
    const record = JSON.parse(readFileSync(file, 'utf8')) as RunRecord;
    if (isAlive(record.starter)) return record;
  }
  return dirname(folder) === folder ? undefined : runningAbove(dirname(folder));
}

/** A record left behind by a crash does not count. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function listens(server: string): Promise<boolean> {
  const { hostname, port } = new URL(server.includes('://') ? server : `nats://${server}`);
  return new Promise((found) => {
    const socket = connect({ host: hostname, port: Number(port || 4222), timeout: PATIENCE });
    const end = (answer: boolean) => {
      socket.destroy();
      found(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
}
