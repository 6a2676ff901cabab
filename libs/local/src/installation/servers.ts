import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type ServiceName, SERVICES } from '@parta/contracts';
import { natsAccounts } from '../generate/nats-accounts.ts';
import { ASKERS } from '../generate/nats-permissions.ts';
import { startNats } from '../nats.ts';
import { startPostgres } from '../postgres.ts';
import type { Provisioned } from '../provision.ts';
import { words } from '../words.ts';
import type { Site } from './site.ts';

/** What an installation stands on. */
export type Servers = {
  databases: Partial<Record<ServiceName, Provisioned>>;
  natsUrl: string;
  natsPasswords: Record<string, string>;
};

/** Postgres with a database and two roles per service, and the bus with a user per service. */
export async function startServers({ dataDir, ports, processes, say, test }: Site): Promise<Servers> {
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), port: ports.known('postgres'), test });
  processes.add('postgres', postgres.running);
  processes.ready('postgres');
  ports.note('postgres', postgres.port);
  const databases: Servers['databases'] = {};
  for (const name of SERVICES) if (name !== 'gateway') databases[name] = await postgres.provision(name);
  say(words().postgresReady(postgres.port, Object.keys(databases).length));

  const natsPasswords = Object.fromEntries([...ASKERS, 'sys'].map((user) => [user, randomPassword()]));
  const config = natsAccounts((user) => JSON.stringify(natsPasswords[user]));
  const nats = await startNats({ config, storeDir: join(dataDir, 'nats'), port: ports.known('nats') });
  processes.add('nats-server', nats.running);
  processes.ready('nats-server');
  ports.note('nats', nats.port);
  say(words().natsReady(nats.port));
  return { databases, natsUrl: nats.url, natsPasswords };
}

function randomPassword(): string {
  return randomBytes(18).toString('base64url');
}
