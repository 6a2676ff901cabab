import { withClient } from '@parta/local';
import type { Field } from '../field/field.ts';

/** Runs a statement in every schema of a service that has the table: a read model has two. Answers how many rows it met. */
export async function inSchemasWith(field: Field, service: string, table: string, statement: string): Promise<number> {
  return withClient(field.postgres, service, async (client) => {
    const { rows } = await client.query<{ place: string }>(
      `select n.nspname as place from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relname = $1 and c.relkind = 'r'`,
      [table],
    );
    let met = 0;
    for (const { place } of rows) {
      await client.query(`set search_path = "${place}"`);
      for (const text of statement.split('; ')) met += (await client.query(text)).rowCount ?? 0;
    }
    return met;
  });
}
