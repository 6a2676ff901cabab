import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, isFree } from './free-port.ts';
import { keep } from './keep.ts';
import { natsBinary } from './nats-binary.ts';
import { type NatsAccount, accountsBlock } from './nats-config.ts';
import { type Launch, RunningProcess } from './running-process.ts';
import { untilReady } from './until-ready.ts';

export type NatsOptions = {
  /** The part of the configuration that says who may connect; port, name and JetStream's folder are added here. */
  config?: string;
  /** In place of `config`: isolated accounts, every user with full rights in its own. */
  accounts?: NatsAccount[];
  /** Tried first; another is taken when it is not free. */
  port?: number | undefined;
  /** Configuration, streams and log, kept between starts. Without it: a temporary folder, removed at the end. */
  storeDir?: string;
};

/** A nats-server with JetStream on 127.0.0.1. */
export type Nats = {
  port: number;
  url: string;
  /** JetStream's files live here: fault tests exchange them while the server is down. */
  jetstreamDir: string;
  running: RunningProcess;
  stop(): Promise<void>;
};

const host = '127.0.0.1';
const portTries = 5;

/** @throws Obstacle when there is no nats-server to run or it does not accept its configuration. */
export async function startNats({ config, accounts = [], storeDir, port: wanted }: NatsOptions = {}): Promise<Nats> {
  const program = natsBinary();
  const folder = storeDir ?? temporaryFolder();
  const jetstreamDir = join(folder, 'jetstream');
  mkdirSync(folder, { recursive: true });
  const who = config ?? accountsBlock(accounts);
  const launchOn = (port: number) => launch({ program, folder, text: serverBlock(port, jetstreamDir) + who });
  const { running, port } = await onSomePort(launchOn, wanted);

  return {
    port,
    url: `nats://${host}:${port}`,
    jetstreamDir,
    running,
    async stop() {
      await running.stop();
      if (!storeDir) removeTemporary(folder);
    },
  };
}

function serverBlock(port: number, jetstreamDir: string): string {
  return `listen: "${host}:${port}"
server_name: parta
jetstream { store_dir: ${JSON.stringify(jetstreamDir)} }
max_payload: 4MB
`;
}

/** The file holds passwords. */
function launch({ program, folder, text }: { program: string; folder: string; text: string }): Launch {
  const file = join(folder, 'nats.conf');
  writeFileSync(file, text, { mode: 0o600 });
  return {
    name: 'nats-server',
    command: program,
    args: ['-c', file],
    stopBy: 'SIGTERM',
    logFile: join(folder, 'nats.log'),
  };
}

async function onSomePort(launchOn: (port: number) => Launch, wanted?: number) {
  for (let tries = 1; ; tries++) {
    const port = tries === 1 && wanted && (await isFree(wanted)) ? wanted : await freePort();
    const running = RunningProcess.start(launchOn(port));
    try {
      await untilReady(running, () => greeting(port));
      return { port, running };
    } catch (error) {
      await running.stop();
      if (tries === portTries || !running.lastWords().includes('address already in use')) throw error;
    }
  }
}

/** The server greets every connection with INFO; `jetstream` stands in it once streams can be used. */
function greeting(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (outcome: () => void) => {
      socket.destroy();
      outcome();
    };
    socket.once('data', (line) =>
      end(line.includes('"jetstream":true') ? resolve : () => reject(new Error('no JetStream'))),
    );
    socket.once('error', (error) => end(() => reject(error)));
    socket.once('timeout', () => end(() => reject(new Error('no greeting'))));
  });
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parta-nats-'));
  keep({ order: 'remove-at-end', folder });
  return folder;
}

function removeTemporary(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  keep({ order: 'forget-folder', folder });
}
