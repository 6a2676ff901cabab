import { join } from 'node:path';
import { bootstrap, connectBus, RpcClient } from '@parta/bus';
import { SERVICES } from '@parta/contracts';
import {
  ASKERS,
  freePort,
  type Launch,
  type MailSink,
  type Nats,
  natsAccounts,
  type Postgres,
  Processes,
  type ProcessEnd,
  type Provisioned,
  RunningProcess,
  startMailSink,
  startNats,
  startPostgres,
  untilReady,
} from '@parta/local';
import { launchOf, type Replica } from './launches.ts';
import { TestKey } from './test-key.ts';

export type FieldOptions = {
  dataDir: string;
  /** The day the small city lives around. */
  today: string;
  replicas: readonly Replica[];
  /** Which sentence of the bus is broken on purpose. */
  mutant?: number | undefined;
  say: (line: string) => void;
};

/** Everything of Parta that a mark meets, as processes of this run alone: own ports, own folder. */
export type Field = {
  postgres: Postgres;
  nats: Nats;
  mails: MailSink;
  processes: Processes;
  databases: Record<string, Provisioned>;
  key: TestKey;
  /** Where each replica tells its figures, by name. */
  health: Record<string, string>;
  /** On the bus as the gateway, and as the operator. */
  gateway: RpcClient;
  operator: RpcClient;
  logs: string;
  /** How a replica is started that nobody here looks after. */
  launch: (replica: Replica, environment: NodeJS.ProcessEnv) => Launch;
  makeStreams: () => Promise<void>;
  stop: () => Promise<void>;
};

const STREAM_BYTES = 256 * 1024 * 1024;
const KEEPERS = ['postgres', 'nats-server'];

export async function startField(options: FieldOptions): Promise<Field> {
  const { dataDir, say } = options;
  const processes = new Processes(({ name, exit }: ProcessEnd) =>
    say(`${name} ended (${exit.signal ?? exit.code}) and is started again`),
  );
  try {
    return await assemble(options, processes, join(dataDir, 'logs'));
  } catch (error) {
    await processes.stopAll(KEEPERS);
    throw error;
  }
}

async function assemble(options: FieldOptions, processes: Processes, logs: string): Promise<Field> {
  const { dataDir, replicas } = options;
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  take(processes, 'postgres', postgres.running);
  const passwords = Object.fromEntries([...ASKERS, 'sys'].map((name) => [name, `${name}-of-this-run`]));
  const config = natsAccounts((user) => JSON.stringify(passwords[user]));
  const nats = await startNats({ config, storeDir: join(dataDir, 'nats') });
  take(processes, 'nats-server', nats.running);
  const databases: Record<string, Provisioned> = {};
  for (const name of SERVICES) if (name !== 'gateway') databases[name] = await postgres.provision(name);
  const mails = await startMailSink({ ledgerFile: join(dataDir, 'mails.jsonl') });
  const [gateway, operator] = [await clientOf('gateway', nats, passwords), await clientOf('ops', nats, passwords)];
  const makeStreams = async () => void (await bootstrap(operator.connection, { replicas: 1, maxBytes: STREAM_BYTES }));
  await makeStreams();
  const key = new TestKey();
  const around = { options, databases, natsUrl: nats.url, passwords, smtpPort: mails.smtpPort, key, logs };
  const ports = new Map<string, number>();
  for (const { name } of replicas) ports.set(name, await freePort());
  await Promise.all(
    replicas.map(async (replica) => {
      const running = RunningProcess.start(launchOf(replica, ports.get(replica.name) ?? 0, around, {}));
      processes.add(replica.name, running);
      await untilReady(running, () => ready(ports.get(replica.name) ?? 0));
      processes.ready(replica.name);
    }),
  );
  return {
    ...{ postgres, nats, mails, processes, databases, key, gateway, operator, logs, makeStreams },
    launch: (replica, environment) => launchOf(replica, 0, around, environment),
    health: Object.fromEntries([...ports].map(([name, port]) => [name, `http://127.0.0.1:${port}`])),
    stop: async () => {
      await processes.stopAll(KEEPERS);
      await Promise.all([gateway.connection.close(), operator.connection.close(), mails.stop()]);
    },
  };
}

function take(processes: Processes, name: string, running: RunningProcess): void {
  processes.add(name, running);
  processes.ready(name);
}

async function clientOf(name: string, { url }: Nats, passwords: Record<string, string>): Promise<RpcClient> {
  const connection = await connectBus({ servers: url, name, user: name, pass: passwords[name] ?? '' });
  return new RpcClient(connection, name);
}

async function ready(port: number): Promise<void> {
  if (!(await fetch(`http://127.0.0.1:${port}/health/ready`)).ok) throw new Error('not yet');
}
