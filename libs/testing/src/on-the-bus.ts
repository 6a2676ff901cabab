import { bootstrap, connectBus, RpcClient, silentLog } from '@parta/bus';
import { type RunningService, ServiceConfig, startService, type ServiceDefinition } from '@parta/runtime';
import { cloneDatabase } from './template.ts';
import type { TestNats } from './global-setup.ts';

/** Services of one test on the real bus, in the account of this worker. */
export type OnTheBus = AsyncDisposable & {
  client: RpcClient;
  start: (definition: ServiceDefinition) => Promise<RunningService & { url: string }>;
  bootstrap: () => Promise<string[]>;
  wipe: () => Promise<void>;
};

/** The bus of this worker, empty; `await using` stops what was started and drops its databases. */
export async function onTheBus(): Promise<OnTheBus> {
  const worker = process.env['JEST_WORKER_ID'] ?? '1';
  const { url } = JSON.parse(process.env['PARTA_TEST_NATS'] ?? '{}') as TestNats;
  const address = { servers: url, user: `w${worker}`, pass: `w${worker}` };
  const connection = await connectBus({ ...address, name: 'ops' });
  const client = new RpcClient(connection, 'ops');
  const ends: (() => Promise<unknown>)[] = [() => client.close()];
  const wipe = async (): Promise<void> => {
    const reply = await connection.request('$JS.API.STREAM.NAMES', '{}');
    for (const name of reply.json<{ streams?: string[] | null }>().streams ?? [])
      await connection.request(`$JS.API.STREAM.DELETE.${name}`);
  };
  await wipe();
  return {
    client,
    wipe,
    bootstrap: () => bootstrap(connection, { replicas: 1, maxBytes: 64 * 1024 * 1024 }),
    start: async (definition) => {
      const clone = await cloneDatabase(definition.database);
      const config = ServiceConfig.parse({
        PARTA_DATABASE_URL: clone.url,
        PARTA_NATS_URL: url,
        PARTA_NATS_USER: address.user,
        PARTA_NATS_PASSWORD: address.pass,
        PARTA_DRAIN_SECONDS: 0,
      });
      const running = await startService(definition, config, silentLog);
      ends.unshift(async () => {
        await running.stop();
        await clone.drop();
      });
      return { ...running, url: clone.url };
    },
    [Symbol.asyncDispose]: async () => {
      for (const end of ends) await end();
    },
  };
}
