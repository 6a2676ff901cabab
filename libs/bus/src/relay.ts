import type { NatsConnection } from '@nats-io/nats-core';
import { PARTITIONS, type ServiceName } from '@parta/contracts';
import type { Counters } from './counters.ts';
import type { Database, LogEvent } from './database.ts';
import { failpoint } from './failpoint.ts';
import type { BusLog } from './log.ts';
import { PipelinedPublisher } from './pipelined-publisher.ts';
import { wakeSubject } from './subjects.ts';

const IN_FLIGHT = 1000;
const KEYS = 64;
const POLL_MS = 250;
const RENEW_MS = 3000;
const LONGEST_PAUSE_MS = 5000;

export type RelayParts = {
  service: ServiceName;
  connection: () => NatsConnection;
  database: Database;
  counters: Counters;
  log: BusLog;
};

/**
 * Carries the log to the broker, each key in the order of its numbers. It has no dead letter and never gives up:
 * what the broker loses afterwards, the hearers fetch from the log themselves.
 */
export class Relay {
  private held: number[] = [];
  private renewedAt = Number.NEGATIVE_INFINITY;
  private running = true;
  private wake: () => void = () => undefined;
  private publisher: PipelinedPublisher | undefined;
  private finished: Promise<void> | undefined;

  constructor(private readonly parts: RelayParts) {}

  start(): void {
    const { connection, database, service } = this.parts;
    this.publisher = new PipelinedPublisher(service, connection());
    database.onCommit(({ said }) => {
      if (said === 0) return;
      this.wake();
      if (this.held.length < PARTITIONS) connection().publish(wakeSubject(service));
    });
    connection().subscribe(wakeSubject(service), { callback: () => this.wake() });
    this.finished = this.run();
  }

  /** Publishes what is left, for at most five seconds, and gives the leases back. */
  async stop(): Promise<void> {
    this.running = false;
    this.wake();
    await this.finished;
    this.publisher?.close();
    await this.parts.database.leases.release('relay').catch(() => undefined);
  }

  private async run(): Promise<void> {
    let pause = 50;
    while (this.running) {
      try {
        await this.renew();
        const moved = await this.pump();
        pause = 50;
        if (moved === 0) await this.rest(POLL_MS * (0.8 + Math.random() * 0.4));
      } catch (error) {
        this.parts.log.warn({ err: error }, 'relay failed, trying again');
        await this.rest(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
    await this.pump().catch(() => 0);
  }

  /** One round over the keys with a backlog; answers how many events moved. */
  private async pump(): Promise<number> {
    const { log } = this.parts.database;
    const backlog = this.held.length ? await log.backlog(this.held, KEYS) : [];
    if (backlog.length === 0) return 0;
    const share = Math.max(1, Math.floor(IN_FLIGHT / backlog.length));
    const events: LogEvent[] = (
      await Promise.all(backlog.map(({ key, published }) => log.after(key, published, share)))
    ).flat();
    await failpoint('relay.after-read');
    const partitions = new Map(backlog.map(({ key, partition }) => [key, partition]));
    const sending = this.publisher?.publish(partitions, events);
    await failpoint('relay.after-publish');
    const { reached, duplicates } = (await sending) ?? { reached: new Map<string, number>(), duplicates: 0 };
    await failpoint('relay.after-puback');
    if (reached.size > 0) await log.published([...reached].map(([key, seq]) => ({ key, seq })));
    await failpoint('relay.after-cursor');
    const moved = backlog.reduce(
      (sum, { key, published }) => sum + Math.max(0, (reached.get(key) ?? published) - published),
      0,
    );
    this.parts.counters.add('published_total', moved);
    this.parts.counters.add('puback_duplicate_total', duplicates);
    if (moved === 0) throw new Error(`the broker acknowledged nothing of ${events.length} events`);
    return moved;
  }

  private async renew(): Promise<void> {
    if (performance.now() - this.renewedAt < RENEW_MS) return;
    this.held = [];
    const { held, stolen } = await this.parts.database.leases.renew('relay', PARTITIONS);
    this.held = held;
    this.renewedAt = performance.now();
    this.parts.counters.add('stolen_total', stolen);
  }

  private rest(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}
