import pg from 'pg';

export type Indexes = { build: (config: pg.ClientConfig, workers: number) => Promise<void> };

/** Takes keys and indexes off tables for the time of a load; answers how they are built again, several tables at a time. */
export async function withoutIndexes(client: pg.Client, tables: readonly string[]): Promise<Indexes> {
  const statements: string[][] = [];
  for (const table of tables) {
    const { rows } = await client.query<Index>(INDEXES, [table]);
    for (const { index, key } of rows)
      await client.query(key ? `alter table ${table} drop constraint ${index}` : `drop index ${index}`);
    statements.push(rows.map((row) => builtAgain(table, row)));
  }
  return {
    build: async (config, workers) => {
      await Promise.all(Array.from({ length: workers }, () => buildInTurn(config, statements)));
    },
  };
}

type Index = { index: string; key: string | null; definition: string };

const INDEXES = `
  select i.indexrelid::regclass::text as index, pg_get_constraintdef(c.oid) as key, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype = 'p'
  where i.indrelid = $1::regclass order by c.oid is null`;

/** An index of a partitioned table is told as one of the parent alone. */
const builtAgain = (table: string, { index, key, definition }: Index): string =>
  key ? `alter table ${table} add constraint ${index} ${key}` : definition.replace(' ON ONLY ', ' ON ');

async function buildInTurn(config: pg.ClientConfig, statements: string[][]): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  for (let some = statements.pop(); some; some = statements.pop()) for (const text of some) await client.query(text);
  await client.end();
}
