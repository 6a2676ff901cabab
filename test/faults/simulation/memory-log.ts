import type { Backlog, EventLog, Head, LogEvent } from '@parta/bus';
import { partitionOf } from '@parta/contracts';
import type { Life } from './life.ts';
import { type MemoryServer, weather } from './memory-server.ts';

/** What stands in a source's database. */
export class LogShelf {
  readonly events = new Map<string, LogEvent[]>();
  readonly published = new Map<string, number>();
  /** When a key was last written, virtual milliseconds. */
  readonly touched = new Map<string, number>();
  /** Accepted commands and the place of their fact. */
  readonly commands = new Map<string, number>();

  of(key: string): LogEvent[] {
    const events = this.events.get(key) ?? [];
    this.events.set(key, events);
    return events;
  }

  head(key: string): number {
    return this.events.get(key)?.length ?? 0;
  }
}

export type Wish = { commandId: string; key: string; type: string; about: string; data: Record<string, unknown> };

/** A source's log as one of its processes sees it. */
export class MemoryLog implements EventLog {
  constructor(
    private readonly shelf: LogShelf,
    private readonly server: MemoryServer,
    private readonly life: Life,
  ) {}

  /** A command in one transaction: the head's lock last, the number from the head (B1, B2, B6). Answers the place of its fact. */
  async write(wish: Wish): Promise<number> {
    const { shelf } = this;
    const transaction = this.server.begin(this.life);
    try {
      const before = await transaction.ask(() => shelf.commands.get(wish.commandId));
      if (before !== undefined) return before;
      await transaction.lock(`state ${wish.about}`);
      await transaction.lock(`head ${wish.key}`);
      const event = await transaction.ask(() => this.eventOf(wish));
      if (this.life.random.chance(0.05)) throw weather('40001');
      transaction.stage(() => {
        shelf.of(wish.key).push(event);
        shelf.commands.set(wish.commandId, event.seq);
        shelf.touched.set(wish.key, this.life.time.now);
      });
      await transaction.commit();
      return event.seq;
    } finally {
      transaction.abort();
    }
  }

  backlog(partitions: number[], limit: number): Promise<Backlog[]> {
    return this.statement(() =>
      this.heldKeys(partitions)
        .map(([key, partition]) => ({ key, partition, published: this.shelf.published.get(key) ?? 0 }))
        .filter(({ key, published }) => this.shelf.head(key) > published)
        .slice(0, limit),
    );
  }

  after(key: string, after: number, limit: number): Promise<LogEvent[]> {
    return this.statement(() => this.shelf.of(key).slice(Math.max(after, 0), Math.max(after, 0) + limit));
  }

  published(reached: { key: string; seq: number }[]): Promise<void> {
    return this.statement(() => {
      for (const { key, seq } of reached)
        this.shelf.published.set(key, Math.max(seq, this.shelf.published.get(key) ?? 0));
    });
  }

  heads(partitions: number[], since: string | null): Promise<{ heads: Head[]; now: string }> {
    const { time } = this.life;
    return this.statement(() => ({
      heads: this.heldKeys(partitions)
        .filter(([key]) => since === null || (this.shelf.touched.get(key) ?? 0) > Number(since) - 30_000)
        .map(([key, partition]) => ({ key, partition, epoch: 1, seq: this.shelf.head(key) })),
      now: String(time.now),
    }));
  }

  head(key: string): Promise<Head | null> {
    return this.statement(() => ({ key, partition: partitionOf(key), epoch: 1, seq: this.shelf.head(key) }));
  }

  rewind(): Promise<void> {
    return Promise.reject(new Error('nobody rewinds in a simulation'));
  }

  private statement<Result>(work: () => Result): Promise<Result> {
    return this.server.statement(this.life, work);
  }

  private heldKeys(partitions: number[]): [string, number][] {
    const held = new Set(partitions);
    return [...this.shelf.events.keys()]
      .map((key): [string, number] => [key, partitionOf(key)])
      .filter(([, partition]) => held.has(partition));
  }

  /** @throws a serialization failure where a second copy of the command was faster */
  private eventOf({ commandId, key, type, about, data }: Wish): LogEvent {
    const events = this.shelf.of(key);
    if (this.shelf.commands.has(commandId)) throw weather('40001');
    const aggVersion = events.filter((event) => event.about === about).length + 1;
    return {
      ...{ key, type, about, aggVersion, commandId, epoch: 1, seq: events.length + 1, version: 1 },
      ...{ cause: null, actor: null, role: null, trace: null, at: '2026-11-18T09:00:00.000Z' },
      data: JSON.stringify({ ...data, ver: aggVersion }),
    };
  }
}
