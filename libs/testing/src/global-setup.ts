import { startNats, startPostgres } from '@parta/local';

/** What the workers read from PARTA_TEST_PG: the superuser of the one Postgres of this run. */
export type TestPostgres = { host: string; port: number; user: string; password: string };
/** What the workers read from PARTA_TEST_NATS. Worker n has the account `Wn`, user `wn`, password `wn`. */
export type TestNats = { url: string };

/** Before all specs: one Postgres and one nats-server on random ports, an account of its own for every worker. */
export default async function globalSetup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const workers = Array.from({ length: maxWorkers }, (_, i) => i + 1);
  const accounts = workers.map((n) => ({ name: `W${n}`, users: [{ user: `w${n}`, password: `w${n}` }] }));
  const [postgres, nats] = await Promise.all([startPostgres({ test: true }), startNats({ accounts })]);
  const { host, port, superuser: user, password } = postgres;
  process.env['PARTA_TEST_PG'] = JSON.stringify({ host, port, user, password } satisfies TestPostgres);
  process.env['PARTA_TEST_NATS'] = JSON.stringify({ url: nats.url } satisfies TestNats);
  Object.assign(globalThis, { partaTestServers: [postgres, nats] });
}
