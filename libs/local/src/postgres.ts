import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, serverAccount } from './account.ts';
import { freePort, isFree } from './free-port.ts';
import { keep } from './keep.ts';
import { Obstacle } from './obstacle.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { type Cluster, clusterIn, reachable, superuser } from './postgres-cluster.ts';
import { type Provisioned, provision, withClient } from './provision.ts';
import { type Launch, RunningProcess } from './running-process.ts';
import { untilReady } from './until-ready.ts';
import { words } from './words.ts';

export type PostgresOptions = {
  /** Kept between starts. Without it: a temporary folder, removed at the end. */
  dataDir?: string;
  /** Tried first; another is taken when it is not free. */
  port?: number | undefined;
  /** For tests only: nothing is forced to disk, so a power cut may cost everything. */
  test?: boolean;
};

/** A Postgres that listens on 127.0.0.1 and answers queries. */
export type Postgres = {
  host: string;
  port: number;
  superuser: string;
  password: string;
  /** Of the superuser, database `postgres`. */
  url: string;
  running: RunningProcess;
  /** Database and role of that name, and a reader who cannot write. Repeatable; every call gives new passwords. */
  provision(name: string): Promise<Provisioned>;
  stop(): Promise<void>;
};

const host = '127.0.0.1';
const portTries = 5;
const testSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=400'];

/** @throws Obstacle when there is no Postgres to run or the folder is not ours. */
export async function startPostgres({ dataDir, port: wanted, test = false }: PostgresOptions = {}): Promise<Postgres> {
  const account = serverAccount();
  if (!account && process.getuid?.() === 0) throw new Obstacle(words().noServerAccount);
  const binaries = postgresBinaries(account);
  const folder = dataDir ? reachable(dataDir, account) : temporaryFolder(account);
  const cluster = await clusterIn(folder, binaries, account);
  const settings = test ? testSettings : ['max_connections=200'];
  const launchOn = (port: number) => launch({ program: binaries.postgres, cluster, folder, account, settings, port });
  const { running, port } = await onSomePort(cluster, launchOn, wanted);
  const server = { host, port, superuser, password: cluster.password };
  return {
    ...server,
    url: `postgres://${superuser}:${cluster.password}@${host}:${port}/postgres`,
    running,
    provision: (name) => provision(server, name),
    async stop() {
      await running.stop();
      if (!dataDir) removeTemporary(folder);
    },
  };
}

type Starting = {
  program: string;
  cluster: Cluster;
  folder: string;
  account: Account | undefined;
  settings: string[];
  port: number;
};

function launch({ program, cluster, folder, account, settings, port }: Starting): Launch {
  const all = [`port=${port}`, `listen_addresses=${host}`, 'unix_socket_directories=', 'timezone=UTC', ...settings];
  return {
    name: 'Postgres',
    command: program,
    args: ['-D', cluster.dataFolder, ...all.flatMap((setting) => ['-c', setting])],
    cwd: '/',
    account,
    stopBy: 'SIGINT',
    logFile: join(folder, 'postgres.log'),
  };
}

/** Another program may take the port between the search and the start: then the next one is tried. */
async function onSomePort(cluster: Cluster, launchOn: (port: number) => Launch, wanted?: number) {
  for (let tries = 1; ; tries++) {
    const port = tries === 1 && wanted && (await isFree(wanted)) ? wanted : await freePort();
    const running = RunningProcess.start(launchOn(port));
    try {
      await ready(running, { host, port, superuser, password: cluster.password });
      return { port, running };
    } catch (error) {
      await running.stop();
      if (tries === portTries || !running.lastWords().includes('could not bind')) throw error;
    }
  }
}

/** The port opens before the server is ready (57P03): only an answered query counts. */
function ready(running: RunningProcess, server: Parameters<typeof withClient>[0]): Promise<void> {
  return untilReady(running, () => withClient(server, 'postgres', (client) => client.query('select 1')));
}

function temporaryFolder(account: Account | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'parta-pg-'));
  keep({ order: 'remove-at-end', folder });
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

function removeTemporary(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  keep({ order: 'forget-folder', folder });
}
