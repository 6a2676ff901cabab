import { fileURLToPath, pathToFileURL } from 'node:url';
import { SERVICES } from '@parta/contracts';
import { startPostgres, withClient } from '@parta/local';

/** The file that does it to whoever loads it. */
export const SHIFTED_DATE = fileURLToPath(new URL('shifted-date.mjs', import.meta.url));

/**
 * From here on it is `at` (an instant, `2026-11-18T04:30:00Z`) for this spec, for every process it starts, and for the databases in the
 * folder. A story of a school has its day: lessons are held, periods end and close.
 */
export async function shiftClocks(dataDir: string, at: string): Promise<void> {
  const machine = performance.timeOrigin + performance.now();
  const ahead = String(Math.round(Date.parse(at) - machine));
  process.env['TOWN_AHEAD_MS'] = ahead;
  process.env['NODE_OPTIONS'] = `--import=${pathToFileURL(SHIFTED_DATE).href}`;
  await import(SHIFTED_DATE);
  await shiftDatabases(dataDir, ahead);
}

/**
 * Commands take their time from `now()` of the database; ours stands before that of Postgres in the path of names. A connection to a
 * copy of a read model brings a path of its own, which a path of the database would not reach: so it is lengthened as each one begins.
 */
async function shiftDatabases(dataDir: string, ahead: string): Promise<void> {
  const postgres = await startPostgres({ dataDir: `${dataDir}/postgres`, test: true });
  for (const name of SERVICES.filter((service) => service !== 'gateway')) {
    await postgres.provision(name);
    await withClient(postgres, name, async (client) => {
      for (const statement of shiftedNow(ahead)) await client.query(statement);
    });
  }
  await postgres.stop();
}

const shiftedNow = (ahead: string): string[] => [
  'create schema if not exists town',
  'grant usage on schema town to public',
  `create or replace function town.now() returns timestamptz stable language sql
    as $$ select pg_catalog.now() + interval '${ahead} milliseconds' $$`,
  `create or replace function town.begin() returns event_trigger language plpgsql
    as $$ begin perform set_config('search_path', current_setting('search_path') || ', town, pg_catalog', false); end $$`,
  'drop event trigger if exists town',
  'create event trigger town on login execute function town.begin()',
];
