import type { NatsConnection } from '@nats-io/nats-core';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { type EventContract, PARTITIONS, type ServiceName } from '@parta/contracts';
import { firstValueFrom } from 'rxjs';
import type { Counters } from './counters.ts';
import type { Database } from './database.ts';
import { failpoint } from './failpoint.ts';
import { EVENTS, type HandlerExtras } from './handlers.ts';
import { Hearers } from './hearers.ts';
import { HearingDesk } from './hearing-desk.ts';
import type { BusLog } from './log.ts';
import { PullLoop } from './pull-loop.ts';
import { SourceLog } from './source-log.ts';
import { Sweep } from './sweep.ts';

const RENEW_MS = 3000;
const SWEEP_MS = 2000;
/** So many sweeps that found work in a row mean that the broker has stopped delivering. */
const STALLED_AFTER = 3;

export type EventServerParts = {
  service: ServiceName;
  /** Name of the durable consumers: the service, or one slot of a read model. */
  hearer: string;
  connection: () => NatsConnection;
  database: Database;
  counters: Counters;
  log: BusLog;
};

type Heard = { loops: Map<number, PullLoop>; sweep: Sweep; foundInARow: number; lagging: number };

/** Nest's transport for facts: leases decide which partitions this replica pulls, cursors decide what takes effect. */
export class EventServer extends Server implements CustomTransportStrategy {
  override readonly transportId = EVENTS;
  override readonly propagatesEventHandlerErrors = true;
  readonly hearers = new Hearers();
  private readonly sources = new Map<ServiceName, Heard>();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly sourceLog: SourceLog;
  private desk: HearingDesk;
  private closing = false;

  constructor(private readonly parts: EventServerParts) {
    super();
    this.sourceLog = new SourceLog(parts.connection);
    this.desk = new HearingDesk({ ...parts, hearers: this.hearers, sourceLog: this.sourceLog });
  }

  override addHandler(pattern: unknown, callback: never, isEventHandler?: boolean, extras?: object): void {
    const { contract, runs, inAnyOrder } = extras as HandlerExtras & { contract: EventContract };
    const call = callback as (data: unknown, context: unknown) => Promise<unknown>;
    this.hearers.add({
      contract,
      runs: runs as 'hearing' | 'hearing-run',
      inAnyOrder,
      invoke: async (data, context) => {
        const result = await call(data, context);
        if (result && typeof result === 'object' && 'subscribe' in result) {
          await firstValueFrom(result as Parameters<typeof firstValueFrom>[0], { defaultValue: undefined });
        }
      },
    });
    super.addHandler(pattern, callback, isEventHandler, extras as Record<string, unknown>);
  }

  listen(callback: () => void): void {
    for (const source of this.hearers.sources as Set<ServiceName>) {
      const sweep = new Sweep(source, { ...this.parts, sourceLog: this.sourceLog, desk: this.desk });
      this.sources.set(source, { loops: new Map(), sweep, foundInARow: 0, lagging: 0 });
      this.every(RENEW_MS, () => this.renew(source));
      this.every(SWEEP_MS, () => this.look(source));
    }
    callback();
  }

  /** Stops fetching, lets the batches in hand end, gives the leases back. */
  async close(): Promise<void> {
    this.closing = true;
    for (const timer of this.timers) clearTimeout(timer);
    for (const [source, { loops }] of this.sources) {
      for (const loop of loops.values()) void loop.stop();
      await this.parts.database.leases.release(this.kindOf(source)).catch(() => undefined);
    }
  }

  /** Resolves when what stands at this place of a log has been heard, asking the log itself after half a second (read your own writes). */
  async caughtUp(revs: readonly string[]): Promise<void> {
    for (const rev of revs) {
      const [source = '', key = '', seq = '0'] = rev.split(':');
      if (this.sources.has(source as ServiceName)) await this.waitUntilHeard(source as ServiceName, key, Number(seq));
    }
  }

  /** Events known to be ahead of our cursors, by source. */
  get lag(): Record<string, number> {
    return Object.fromEntries([...this.sources].map(([source, { lagging }]) => [source, lagging]));
  }

  on(): void {
    throw new Error('facts have no events of their own');
  }

  unwrap<T>(): T {
    return this.parts.connection() as T;
  }

  private async waitUntilHeard(source: ServiceName, key: string, seq: number): Promise<void> {
    const { inbox } = this.parts.database;
    for (let waited = 0; waited < 500; waited += 25) {
      const cursor = await inbox.cursor(source, key);
      if ((cursor?.seq ?? 0) >= seq) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    const [head] = (await this.sourceLog.heads(source, everyPartition, null)).heads.filter((one) => one.key === key);
    if (head) await this.desk.repair({ source, key, partition: head.partition });
  }

  /** On any error the replica forgets its leases: the cursors make a zombie harmless, but it need not work. */
  private async renew(source: ServiceName): Promise<void> {
    const heard = this.heard(source);
    const { held, stolen } = await this.parts.database.leases
      .renew(this.kindOf(source), PARTITIONS)
      .catch((error: unknown) => {
        this.parts.log.warn({ source, err: error }, 'leases not renewed');
        return { held: [] as number[], stolen: 0 };
      });
    this.parts.counters.add('stolen_total', stolen);
    if (stolen > 0) await failpoint('lease.after-steal');
    const halted = new Set(
      (await this.parts.database.inbox.halts().catch(() => []))
        .filter((halt) => halt.source === source)
        .map(({ partition }) => partition),
    );
    const wanted = new Set(held.filter((partition) => !halted.has(partition)));
    for (const [partition, loop] of heard.loops) {
      if (wanted.has(partition)) continue;
      heard.loops.delete(partition);
      void loop.stop();
      await failpoint('lease.after-expiry');
    }
    if (this.closing) return;
    for (const partition of wanted) {
      if (!heard.loops.has(partition)) heard.loops.set(partition, this.pull(source, partition));
    }
  }

  private async look(source: ServiceName): Promise<void> {
    const heard = this.heard(source);
    if (heard.loops.size === 0) return;
    const { found, lagging } = await heard.sweep.look([...heard.loops.keys()]);
    heard.lagging = lagging;
    heard.foundInARow = found > 0 ? heard.foundInARow + 1 : 0;
    if (heard.foundInARow < STALLED_AFTER) return;
    heard.foundInARow = 0;
    this.parts.counters.add('broker_stall_total');
    for (const [partition, loop] of heard.loops) {
      void loop.stop();
      heard.loops.set(partition, this.pull(source, partition));
    }
  }

  private pull(source: ServiceName, partition: number): PullLoop {
    return new PullLoop(source, partition, { ...this.parts, desk: this.desk });
  }

  private heard(source: ServiceName): Heard {
    const heard = this.sources.get(source);
    if (!heard) throw new Error(`${source} is not heard here`);
    return heard;
  }

  private kindOf(source: ServiceName): string {
    return `${this.parts.hearer}:${source}`;
  }

  /** Again and again, never overlapping itself, with jitter; a failure is weather and is tried at the next time. */
  private every(ms: number, work: () => Promise<void>): void {
    const index = this.timers.length;
    const turn = async (): Promise<void> => {
      if (this.closing) return;
      await work().catch((error: unknown) =>
        this.parts.log.warn({ err: error }, 'timed work of the bus failed, trying again'),
      );
      if (!this.closing) this.timers[index] = setTimeout(() => void turn(), ms * (0.9 + Math.random() * 0.2));
    };
    this.timers.push(setTimeout(() => void turn(), 0));
  }
}

const everyPartition = Array.from({ length: PARTITIONS }, (_, partition) => partition);
