import { type NatsConnection } from '@nats-io/nats-core';
import type { ServiceName } from '@parta/contracts';
import type { Head, LogEvent } from './database.ts';
import { failpoint } from './failpoint.ts';
import { eventsSubject, headsSubject } from './subjects.ts';

export type Heads = { heads: Head[]; now: string };

/** Reads the logs of other services over the bus: this, and not the broker, is where completeness comes from. */
export class SourceLog {
  constructor(private readonly connection: () => NatsConnection) {}

  /** Events of a key from `from` on, inclusive, in order. */
  async events(source: ServiceName, key: string, from: number): Promise<LogEvent[]> {
    await failpoint('in.before-gap-rpc');
    const { events } = await this.ask<{ events: LogEvent[] }>(eventsSubject(source), { key, from });
    await failpoint('in.mid-gap');
    return events;
  }

  heads(source: ServiceName, partitions: number[], since: string | null): Promise<Heads> {
    return this.ask<Heads>(headsSubject(source), { partitions, since });
  }

  private async ask<Answer>(subject: string, question: object): Promise<Answer> {
    const reply = await this.connection().request(subject, JSON.stringify(question), { timeout: 5000 });
    return reply.json<Answer>();
  }
}
