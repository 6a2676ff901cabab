import {
  type Counters,
  type Database,
  type Hearers,
  HearingDesk,
  silentLog,
  SourceLog,
  type StreamOfSource,
  Sweep,
} from '@parta/bus';
import { PARTITIONS, type ServiceName } from '@parta/contracts';
import type { InboxShelf } from './inbox-shelf.ts';
import type { Life } from './life.ts';
import type { Delivery } from './memory-broker.ts';
import { MemoryInbox } from './memory-inbox.ts';
import { type LeaseShelf, MemoryLeases } from './memory-leases.ts';
import type { MemoryServer } from './memory-server.ts';
import { type Network, Wire } from './wire.ts';

/** What outlives the processes of a hearer. `partitions` are those that facts lie in. */
export type HearerSite = {
  name: string;
  sources: readonly ServiceName[];
  partitions: readonly number[];
  shelf: InboxShelf;
  leases: LeaseShelf;
  server: MemoryServer;
  network: Network;
  hearers: Hearers;
};

const RENEW_MS = 3000;
const SWEEP_MS = 2000;
const FETCH_MS = 1000;

/** One process of a service that hears facts: the real desk and the real sweep, pulling from a broker that lies. */
export class SimulatedHearer {
  private readonly database: Database;
  private readonly desk: HearingDesk;

  constructor(
    readonly life: Life,
    private readonly site: HearerSite,
    private readonly counters: Counters,
  ) {
    const { shelf, leases, server, network, hearers } = site;
    this.database = {
      inbox: new MemoryInbox(shelf, server, life),
      leases: new MemoryLeases(leases, server, life),
    } as unknown as Database;
    const sourceLog = new SourceLog(() => new Wire(life, network) as never);
    const parts = { database: this.database, hearers, sourceLog, counters, log: silentLog };
    this.desk = new HearingDesk(parts);
    for (const source of site.sources) this.hear(source, new Sweep(source, { ...parts, desk: this.desk }));
  }

  private hear(source: ServiceName, sweep: Sweep): void {
    let held = new Set<number>();
    void this.again(RENEW_MS, async () => {
      held = new Set();
      const renewed = await this.database.leases.renew(`${this.site.name}:${source}`, PARTITIONS);
      this.counters.add('stolen_total', renewed.stolen);
      const halted = (await this.database.inbox.halts()).filter((halt) => halt.source === source);
      held = new Set(renewed.held.filter((one) => !halted.some(({ partition }) => partition === one)));
    });
    void this.again(SWEEP_MS, async () => {
      const mine = this.site.partitions.filter((partition) => held.has(partition));
      if (mine.length > 0) await sweep.look(mine);
    });
    for (const partition of this.site.partitions)
      void this.again(FETCH_MS, async () => {
        if (held.has(partition)) await this.pull(source, partition);
      });
  }

  private async pull(source: ServiceName, partition: number): Promise<void> {
    const { broker } = this.site.network;
    const deliveries = await this.life.call(() =>
      broker.fetch(source, partition, `${this.site.name}_${partition}`, this.life.random.between(1, 40)),
    );
    for (const key of new Set(deliveries.map(({ event }) => event.key))) {
      const ofKey = deliveries.filter(({ event }) => event.key === key);
      await this.hand({ source, key, partition }, ofKey);
    }
  }

  private async hand(stream: StreamOfSource, deliveries: Delivery[]): Promise<void> {
    const cursor = await this.desk.take(
      stream,
      deliveries.map(({ event }) => event),
    );
    for (const { event, ack, nak } of deliveries) {
      if (cursor && event.seq <= cursor.seq) ack();
      else nak(1000);
    }
  }

  /** Again and again while the process lives; a failure is weather. */
  private async again(ms: number, work: () => Promise<void>): Promise<void> {
    const { time, random } = this.life;
    while (!this.life.isEnded) {
      await work().catch(() => undefined);
      await new Promise<void>(
        (woken) => void time.after(ms * (0.8 + random.next() * 0.4), () => this.life.when(woken)),
      );
    }
  }
}
