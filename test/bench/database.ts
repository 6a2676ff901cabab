import pg from 'pg';
import type { City } from './city.ts';

/** A connection to a service's database as its owner; of the diary, to the slot that is read. */
export async function clientOf({ installation }: City, service: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: installation.record.databases[service]?.url ?? '',
    ...(service === 'diary' ? { options: '-c search_path=slot_a,public' } : {}),
  });
  await client.connect();
  return client;
}

/** The only number a statement answers, under the name `n`. */
export async function numberOf(client: pg.Client, text: string, values: unknown[]): Promise<number> {
  const { rows } = await client.query<{ n: string }>(text, values);
  return Number(rows[0]?.n ?? 0);
}
