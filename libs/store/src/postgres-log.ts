import type { Backlog, EventLog, Head, LogEvent } from '@parta/bus';
import type { DataSource } from 'typeorm';
import { EVENT_COLUMNS, logEventOf } from './log-event.ts';
import { prepared } from './prepared.ts';

const HEAD = 'stream_key as key, p as partition, epoch, last_seq as seq';

const AFTER = {
  name: 'events-after',
  text: `select ${EVENT_COLUMNS} from event where stream_key = $1 and seq > $2 order by seq limit $3`,
};

/** The log of one service and its relay's cursors, on Postgres. */
export class PostgresLog implements EventLog {
  constructor(private readonly source: DataSource) {}

  async backlog(partitions: number[], limit: number): Promise<Backlog[]> {
    const rows = (await this.source.query(
      `select h.stream_key as key, h.p as partition, coalesce(c.published_seq, 0) as published
       from stream_head h left join relay_cursor c using (stream_key)
       where h.p = any($1) and h.last_seq > coalesce(c.published_seq, 0) order by h.at limit $2`,
      [partitions, limit],
    )) as Backlog[];
    return rows.map((row) => ({ ...row, published: Number(row.published) }));
  }

  async after(key: string, after: number, limit: number): Promise<LogEvent[]> {
    const rows = await prepared<LogEvent>(this.source.manager, AFTER, [key, after, limit]);
    return rows.map(logEventOf);
  }

  async published(reached: { key: string; seq: number }[]): Promise<void> {
    await this.source.query(
      `insert into relay_cursor as c (stream_key, published_seq) select * from unnest($1::text[], $2::bigint[])
       on conflict (stream_key) do update set published_seq = greatest(c.published_seq, excluded.published_seq)`,
      [reached.map(({ key }) => key), reached.map(({ seq }) => seq)],
    );
  }

  async rewind(key: string, seq: number): Promise<void> {
    await this.source.query('update relay_cursor set published_seq = least(published_seq, $2) where stream_key = $1', [
      key,
      seq,
    ]);
  }

  async heads(partitions: number[], since: string | null): Promise<{ heads: Head[]; now: string }> {
    const [{ now }] = (await this.source.query('select clock_timestamp()::text as now')) as [{ now: string }];
    const rows = (await this.source.query(
      `select ${HEAD} from stream_head where p = any($1) and ($2::timestamptz is null or at > $2::timestamptz - interval '30 seconds')`,
      [partitions, since],
    )) as Head[];
    return { heads: rows.map(headOf), now };
  }

  async head(key: string): Promise<Head | null> {
    const [row] = (await this.source.query(`select ${HEAD} from stream_head where stream_key = $1`, [key])) as [Head?];
    return row ? headOf(row) : null;
  }
}

const headOf = (row: Head): Head => ({ ...row, seq: Number(row.seq) });
