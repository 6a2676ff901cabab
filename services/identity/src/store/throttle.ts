import type { EntityManager } from 'typeorm';

/** Counts what may be done only so often. The counters are unlogged: a crash of the database empties them. */
export class Throttle {
  constructor(private readonly manager: EntityManager) {}

  /** Counts one more; answers how many there are in the window of so many seconds, this one included. */
  async count(key: string, seconds: number, now: string): Promise<number> {
    const [row] = (await this.manager.query(
      `insert into throttle as t (key, since, count) values ($1, $2, 1)
       on conflict (key) do update set
         since = case when t.since + make_interval(secs => $3) <= excluded.since then excluded.since else t.since end,
         count = case when t.since + make_interval(secs => $3) <= excluded.since then 1 else t.count + 1 end
       returning count`,
      [key, now, seconds],
    )) as [{ count: number }];
    return row.count;
  }

  /** How many there are in the window now. */
  async countOf(key: string, seconds: number, now: string): Promise<number> {
    const [row] = (await this.manager.query(
      'select count from throttle where key = $1 and since + make_interval(secs => $3) > $2::timestamptz',
      [key, now, seconds],
    )) as [{ count: number }?];
    return row?.count ?? 0;
  }

  async forget(now: string): Promise<void> {
    await this.manager.query(`delete from throttle where since < $1::timestamptz - interval '1 day'`, [now]);
  }
}
