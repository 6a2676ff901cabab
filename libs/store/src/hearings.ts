import type { Cursor, HearingTransaction, LogEvent, Said, SignalSaid, StreamOfSource } from '@parta/bus';
import { WaitFor } from '@parta/bus';
import { derivedId } from '@parta/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { append } from './append.ts';
import type { DatabaseDefinition } from './definition.ts';
import { collectSay, collectSignal } from './collect.ts';

type Reached = Cursor & { saidAt: string | null };
type Collected = { said: Said[]; signals: SignalSaid[]; cause: LogEvent | null };

/** Opens the transactions in which facts take effect: cursor, effect and what follows from it, or none of them (B4). */
export class Hearings {
  constructor(
    private readonly source: DataSource,
    private readonly definition: DatabaseDefinition,
    private readonly committed: (signals: SignalSaid[], said: number) => void,
  ) {}

  async hear<Result>(
    stream: StreamOfSource,
    work: (transaction: HearingTransaction) => Promise<Result>,
  ): Promise<Result> {
    const collected: Collected = { said: [], signals: [], cause: null };
    const result = await this.source.transaction(async (manager) => {
      const opened = await this.open(manager, stream, collected);
      const done = await work(opened.transaction);
      await this.follow(manager, collected);
      await opened.close();
      return done;
    });
    this.committed(collected.signals, collected.said.length);
    return result;
  }

  private async open(manager: EntityManager, stream: StreamOfSource, collected: Collected) {
    if (this.definition.readModel) await manager.query('set local synchronous_commit = off');
    const cursor = await lockCursor(manager, stream);
    const parked = await parkedOf(manager, stream);
    const store = this.definition.open(manager);
    let reached: Reached = { ...cursor, saidAt: null };
    const transaction: HearingTransaction = {
      cursor,
      parked,
      hearingOf: (event) => {
        collected.cause = event;
        return {
          store,
          say: collectSay(collected.said, this.definition.name),
          signal: collectSignal(collected.signals, this.definition.name),
          now: event.at,
          heard: {
            source: stream.source,
            key: event.key,
            seq: event.seq,
            epoch: event.epoch,
            commandId: event.commandId,
            isBehind: stream.isBehind ?? false,
            isUnread: stream.isUnread ?? false,
          },
          waitFor: (source) => {
            throw new WaitFor(source);
          },
        };
      },
      park: async (event) => {
        await manager.query(
          `insert into parked_event (source, stream_key, seq, agg_id, payload) values ($1, $2, $3, $4, $5) on conflict do nothing`,
          [stream.source, stream.key, event.seq, event.about, JSON.stringify(event)],
        );
      },
      moveTo: (next, saidAt) => {
        reached = { ...next, saidAt };
      },
    };
    return { transaction, close: () => moveCursor(manager, stream, reached) };
  }

  /** What a hearer says follows from what it heard: the ids are derived, so a repeat says nothing new. */
  private async follow(manager: EntityManager, { said, cause }: Collected): Promise<void> {
    if (said.length === 0 || cause === null) return;
    await manager.query('set local synchronous_commit = on');
    const id = `${cause.key}:${cause.epoch}:${cause.seq}`;
    await append(manager, this.definition.name, said, {
      commandId: derivedId('followed', this.definition.name, id),
      cause: id,
      actor: null,
      role: null,
      trace: cause.trace,
    });
  }
}

async function lockCursor(manager: EntityManager, { source, key, partition }: StreamOfSource): Promise<Cursor> {
  const read = () =>
    manager.query(
      `select epoch, last_seq as seq, last_cmd as "lastCommand" from inbox_cursor where source = $1 and stream_key = $2 for update`,
      [source, key],
    ) as Promise<[Cursor?]>;
  let [row] = await read();
  if (!row) {
    await manager.query('insert into inbox_cursor (source, stream_key, p) values ($1, $2, $3) on conflict do nothing', [
      source,
      key,
      partition,
    ]);
    [row] = await read();
  }
  if (!row) throw new Error(`no cursor of ${source} ${key}`);
  return { ...row, seq: Number(row.seq) };
}

/** Where it stands is kept while more is known to wait, and forgotten with the last that was. */
async function moveCursor(
  manager: EntityManager,
  { source, key, isBehind = false }: StreamOfSource,
  { epoch, seq, lastCommand, saidAt }: Reached,
): Promise<void> {
  await manager.query(
    `update inbox_cursor set epoch = $3, last_seq = $4, last_cmd = $5,
       stands_at = case when $6::timestamptz is null then stands_at when $7 then $6::timestamptz end
     where source = $1 and stream_key = $2`,
    [source, key, epoch, seq, lastCommand, saidAt, isBehind],
  );
}

async function parkedOf(manager: EntityManager, { source, key }: StreamOfSource): Promise<Set<string>> {
  const rows = (await manager.query('select agg_id from parked_agg where source = $1 and stream_key = $2', [
    source,
    key,
  ])) as { agg_id: string }[];
  return new Set(rows.map(({ agg_id }) => agg_id));
}
