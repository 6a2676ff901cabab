import {
  type Cursor,
  type CursorOfKey,
  type Halt,
  type HearingTransaction,
  type Inbox,
  type LogEvent,
  type ParkedAggregate,
  type StreamOfSource,
  WaitFor,
} from '@parta/bus';
import { partitionOf, type ServiceName } from '@parta/contracts';
import { type Effect, type InboxShelf, nameOf, type SimulatedStore, START } from './inbox-shelf.ts';
import type { Life } from './life.ts';
import type { MemoryServer, Transaction } from './memory-server.ts';

/** A hearer's inbox as one of its processes sees it. */
export class MemoryInbox implements Inbox {
  constructor(
    private readonly shelf: InboxShelf,
    private readonly server: MemoryServer,
    private readonly life: Life,
  ) {}

  async hear<Result>(stream: StreamOfSource, work: (hearing: HearingTransaction) => Promise<Result>): Promise<Result> {
    const transaction = this.server.begin(this.life);
    const effects: Effect[] = [];
    const parked: LogEvent[] = [];
    const name = nameOf(stream.source, stream.key);
    try {
      await transaction.lock(`cursor ${name}`);
      const from = await transaction.ask(() => this.shelf.cursors.get(name) ?? START);
      let to = from;
      const result = await work({
        cursor: from,
        parked: new Set(this.shelf.parked.get(name)?.keys()),
        hearingOf: (event) => this.hearingOf(stream, event, transaction, effects),
        park: async (event) => {
          await transaction.ask(() => parked.push(event));
        },
        moveTo: (next) => {
          to = next;
        },
      });
      transaction.stage(() => {
        this.shelf.cursors.set(name, to);
        this.shelf.add(stream, effects, parked);
        this.shelf.committed({ stream, from, to, effects, parked });
      });
      await transaction.commit();
      return result;
    } finally {
      transaction.abort();
    }
  }

  cursors(source: ServiceName, partitions: number[]): Promise<CursorOfKey[]> {
    return this.statement(() =>
      [...this.shelf.cursors].flatMap(([name, cursor]) => {
        const [from, key = ''] = name.split(' ');
        const partition = partitionOf(key);
        return from === source && partitions.includes(partition) ? [{ ...cursor, key, partition }] : [];
      }),
    );
  }

  cursor(source: string, key: string): Promise<Cursor | null> {
    return this.statement(() => this.shelf.cursors.get(nameOf(source, key)) ?? null);
  }

  failed({ source, key }: StreamOfSource, seq: number): Promise<number> {
    return this.statement(() => {
      const tries = (this.shelf.attempts.get(`${source} ${key} ${seq}`) ?? 0) + 1;
      this.shelf.attempts.set(`${source} ${key} ${seq}`, tries);
      return tries;
    });
  }

  parkAggregate({ source, key }: StreamOfSource, event: LogEvent, error: string): Promise<void> {
    return this.statement(() => {
      const parked = this.shelf.parked.get(nameOf(source, key)) ?? new Map<string, ParkedAggregate>();
      this.shelf.parked.set(nameOf(source, key), parked);
      parked.set(event.about, { source, key, about: event.about, firstSeq: event.seq, error, since: '' });
    });
  }

  parked(): Promise<ParkedAggregate[]> {
    return this.statement(() => [...this.shelf.parked.values()].flatMap((parked) => [...parked.values()]));
  }

  parkedEvents(source: string, key: string, about: string): Promise<LogEvent[]> {
    const all = () => this.shelf.parkedEvents.get(nameOf(source, key)) ?? [];
    return this.statement(() => all().filter((event) => event.about === about));
  }

  unpark(): Promise<void> {
    return Promise.reject(new Error('nobody retries in a simulation'));
  }

  parkedLately(): Promise<{ lastMinute: number; share: number }> {
    return this.statement(() => ({ lastMinute: 0, share: 0 }));
  }

  halt(source: ServiceName, partition: number, reason: string): Promise<void> {
    return this.statement(() => void this.shelf.halts.push({ source, partition, reason, since: '' }));
  }

  halts(): Promise<Halt[]> {
    return this.statement(() => [...this.shelf.halts]);
  }

  release(): Promise<void> {
    return Promise.reject(new Error('nobody releases in a simulation'));
  }

  private statement<Result>(work: () => Result): Promise<Result> {
    return this.server.statement(this.life, work);
  }

  private hearingOf(stream: StreamOfSource, event: LogEvent, transaction: Transaction, effects: Effect[]) {
    const { seq, commandId, epoch, key } = event;
    const store: SimulatedStore = {
      leaveTrace: (effect) => transaction.ask(() => effects.push(effect)),
      isKnown: (thing: string) => transaction.ask(() => this.shelf.known.has(thing)),
      know: (thing: string) => transaction.stage(() => this.shelf.known.add(thing)),
    };
    return {
      store,
      say: () => undefined,
      signal: () => undefined,
      now: event.at,
      heard: { source: stream.source, key, seq, epoch, commandId, isBehind: stream.isBehind ?? false, isUnread: false },
      waitFor: (source: string): never => {
        throw new WaitFor(source);
      },
    };
  }
}
