import type { DataSource } from 'typeorm';

/** So long a command may be repeated: a day longer than the oldest id that is accepted. */
const KEPT = '30 days';
const AT_ONCE = 20_000;

/** Forgets commands nobody can repeat any more, some at a time, so that no lock is held long. Answers how many. */
export async function pruneCommands(source: DataSource): Promise<number> {
  const [[{ count }]] = (await Promise.all(
    ['command', 'command_step'].map((table) =>
      source.query(
        `with gone as (delete from ${table} where ctid in (select ctid from ${table} where at < now() - $1::interval limit $2) returning 1)
         select count(*)::int as count from gone`,
        [KEPT, AT_ONCE],
      ),
    ),
  )) as [[{ count: number }], [{ count: number }]];
  return count;
}
