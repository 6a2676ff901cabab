import pg from 'pg';
import type { City } from './city.ts';
import type { Ground } from './ground.ts';

/** A connection to a service's database as its owner. */
export async function clientOf({ installation }: City, service: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: installation.record.databases[service]?.url ?? '' });
  await client.connect();
  return client;
}

/** A connection to the slot of the diary that is read, as its owner. */
export async function diaryOf({ databases }: Ground): Promise<pg.Client> {
  const connectionString = databases['diary']?.url ?? '';
  const client = new pg.Client({ connectionString, options: '-c search_path=slot_a,public' });
  await client.connect();
  return client;
}

/** The only number a statement answers, under the name `n`. */
export async function numberOf(client: pg.Client, text: string, values: unknown[]): Promise<number> {
  const { rows } = await client.query<{ n: string }>(text, values);
  return Number(rows[0]?.n ?? 0);
}
