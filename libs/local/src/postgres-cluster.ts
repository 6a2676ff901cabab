import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, canEnter, openFolder } from './account.ts';
import { isAlive } from './is-alive.ts';
import { Obstacle } from './obstacle.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { words } from './words.ts';

/** The files of one Postgres: `<folder>/pg` for the server, `<folder>/password` (0600) for its owner `parta`. */
export type Cluster = { dataFolder: string; password: string };

export const superuser = 'parta';

/**
 * The cluster in the folder, made when there is none yet.
 * @throws Obstacle when the folder holds something else, another version, or a server that runs.
 */
export async function clusterIn(folder: string, binaries: PostgresBinaries, account?: Account): Promise<Cluster> {
  const [dataFolder, passwordFile] = [join(folder, 'pg'), join(folder, 'password')];
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) {
    return create({ dataFolder, passwordFile, binaries, account });
  }
  await refuseForeign(dataFolder, binaries.major);
  if (!existsSync(passwordFile)) throw new Obstacle(words().lostPassword(passwordFile));
  return { dataFolder, password: readFileSync(passwordFile, 'utf8') };
}

type Making = {
  dataFolder: string;
  passwordFile: string;
  binaries: PostgresBinaries;
  account?: Account | undefined;
};

function create({ dataFolder, passwordFile, binaries, account }: Making): Cluster {
  const password = randomBytes(24).toString('base64url');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const forInitdb = join(dataFolder, '..', 'password.new');
  writeFileSync(forInitdb, password, { mode: 0o600 });
  if (account) for (const path of [dataFolder, forInitdb]) chownSync(path, account.uid, account.gid);
  const done = spawnSync(
    binaries.initdb,
    [
      ...['-D', dataFolder, '--username', superuser, '--pwfile', forInitdb, '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--no-instructions', '--no-sync'],
    ],
    { encoding: 'utf8', cwd: '/', ...account },
  );
  rmSync(forInitdb);
  if (done.status !== 0) {
    rmSync(dataFolder, { recursive: true });
    throw new Obstacle(words().ended('initdb', `${done.stdout}${done.stderr}`.trim()));
  }
  writeFileSync(passwordFile, password, { mode: 0o600 });
  return { dataFolder, password };
}

async function refuseForeign(dataFolder: string, major: number): Promise<void> {
  const versionFile = join(dataFolder, 'PG_VERSION');
  if (!existsSync(versionFile)) throw new Obstacle(words().foreignFolder(dataFolder));
  const there = readFileSync(versionFile, 'utf8').trim();
  if (there !== String(major)) throw new Obstacle(words().foreignMajor(dataFolder, there, major));
  const pid = await serverOf(dataFolder);
  if (pid) throw new Obstacle(words().foreignServer(dataFolder, pid));
}

/** The server still at work on these files; one that is about to end is given the time for it. */
async function serverOf(dataFolder: string): Promise<number | undefined> {
  const until = Date.now() + 10_000;
  for (;;) {
    const pid = livingServer(join(dataFolder, 'postmaster.pid'));
    if (!pid || Date.now() > until) return pid;
    await pause(100);
  }
}

/** Postgres itself sorts out a file left behind by a crash; it is never removed here. */
function livingServer(pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  return isAlive(pid) ? pid : undefined;
}

/** The folder itself, or one outside of a closed home where the account of the server cannot enter it. */
export function reachable(folder: string, account?: Account): string {
  mkdirSync(folder, { recursive: true });
  if (account) openTemporary(folder);
  if (canEnter(folder, account)) return folder;
  const elsewhere = join(openFolder, createHash('sha256').update(folder).digest('hex').slice(0, 12));
  mkdirSync(elsewhere, { recursive: true });
  for (const path of [openFolder, elsewhere]) chmodSync(path, 0o755);
  return elsewhere;
}

/** Temporary folders are made closed; what lies in them goes with them, so they are opened rather than left. */
function openTemporary(folder: string): void {
  const top = realpathSync(tmpdir());
  for (let path = realpathSync(folder); path.startsWith(join(top, '/')); path = dirname(path)) chmodSync(path, 0o711);
}
