import type {
  Cursor,
  CursorOfKey,
  Halt,
  HearingTransaction,
  Inbox,
  LogEvent,
  ParkedAggregate,
  StreamOfSource,
} from '@parta/bus';
import type { ServiceName } from '@parta/contracts';
import type { DataSource } from 'typeorm';
import type { Hearings } from './hearings.ts';

/** How far this service has heard each source, on Postgres. */
export class PostgresInbox implements Inbox {
  constructor(
    private readonly source: DataSource,
    private readonly hearings: Hearings,
  ) {}

  hear<Result>(stream: StreamOfSource, work: (transaction: HearingTransaction) => Promise<Result>): Promise<Result> {
    return this.hearings.hear(stream, work);
  }

  async cursors(source: ServiceName, partitions: number[]): Promise<CursorOfKey[]> {
    const rows = (await this.source.query(
      `select stream_key as key, p as partition, epoch, last_seq as seq, last_cmd as "lastCommand"
       from inbox_cursor where source = $1 and p = any($2)`,
      [source, partitions],
    )) as CursorOfKey[];
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }

  async cursor(source: string, key: string): Promise<Cursor | null> {
    const [row] = (await this.source.query(
      `select epoch, last_seq as seq, last_cmd as "lastCommand" from inbox_cursor where source = $1 and stream_key = $2`,
      [source, key],
    )) as [Cursor?];
    return row ? { ...row, seq: Number(row.seq) } : null;
  }

  async failed({ source, key }: StreamOfSource, seq: number): Promise<number> {
    const [row] = (await this.source.query(
      `insert into attempt as a (source, stream_key, seq, n) values ($1, $2, $3, 1)
       on conflict (source, stream_key, seq) do update set n = a.n + 1, at = now() returning n`,
      [source, key, seq],
    )) as [{ n: number }];
    return row.n;
  }

  async parkAggregate({ source, key, partition }: StreamOfSource, event: LogEvent, error: string): Promise<void> {
    await this.source.query(
      `insert into parked_agg (source, stream_key, agg_id, p, first_seq, error) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [source, key, event.about, partition, event.seq, error],
    );
  }

  async parked(): Promise<ParkedAggregate[]> {
    const rows = (await this.source.query(
      `select source, stream_key as key, agg_id as about, first_seq as "firstSeq", error, since::text as since from parked_agg order by since`,
    )) as ParkedAggregate[];
    return rows.map((row) => ({ ...row, firstSeq: Number(row.firstSeq) }));
  }

  async parkedEvents(source: string, key: string, about: string): Promise<LogEvent[]> {
    const rows = (await this.source.query(
      'select payload from parked_event where source = $1 and stream_key = $2 and agg_id = $3 order by seq',
      [source, key, about],
    )) as { payload: LogEvent }[];
    return rows.map(({ payload }) => payload);
  }

  async unpark(source: string, key: string, about: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query('delete from parked_event where source = $1 and stream_key = $2 and agg_id = $3', [
        source,
        key,
        about,
      ]);
      await manager.query('delete from parked_agg where source = $1 and stream_key = $2 and agg_id = $3', [
        source,
        key,
        about,
      ]);
    });
  }

  async parkedLately(source: ServiceName, partition: number): Promise<{ lastMinute: number; share: number }> {
    const [row] = (await this.source.query(
      `select (select count(*) from parked_agg where source = $1 and p = $2 and since > now() - interval '1 minute')::int as parked,
              (select coalesce(sum(last_seq), 0) from inbox_cursor where source = $1 and p = $2)::bigint as heard`,
      [source, partition],
    )) as [{ parked: number; heard: string }];
    return { lastMinute: row.parked, share: row.parked / Math.max(Number(row.heard), 1) };
  }

  async halt(source: ServiceName, partition: number, reason: string): Promise<void> {
    await this.source.query('insert into halted (source, p, reason) values ($1, $2, $3) on conflict do nothing', [
      source,
      partition,
      reason,
    ]);
  }

  async halts(): Promise<Halt[]> {
    return (await this.source.query(
      'select source, p as partition, reason, since::text as since from halted order by since',
    )) as Halt[];
  }

  async release(source: ServiceName, partition: number): Promise<void> {
    await this.source.query('delete from halted where source = $1 and p = $2', [source, partition]);
  }
}
