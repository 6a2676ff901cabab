import { Counters } from '@parta/bus';
import { partitionOf, type ServiceName } from '@parta/contracts';
import { KEYS, simulatedHearers } from './facts.ts';
import { InboxShelf } from './inbox-shelf.ts';
import { Life } from './life.ts';
import { MemoryBroker } from './memory-broker.ts';
import { LeaseShelf } from './memory-leases.ts';
import { LogShelf } from './memory-log.ts';
import { MemoryServer } from './memory-server.ts';
import type { Random } from './random.ts';
import { type HearerSite, SimulatedHearer } from './simulated-hearer.ts';
import { SimulatedSource, type SourceSite } from './simulated-source.ts';
import type { VirtualTime } from './virtual-time.ts';
import { Watch } from './watch.ts';
import { Network } from './wire.ts';

export const SOURCES = ['registry', 'journal'] as const satisfies readonly ServiceName[];
const RESTART_MS = 500;

/** A process that is started again whenever it ends. */
export type Replica = { life: Life; server: MemoryServer; start: () => void };

/** Two sources and a hearer with two processes each, their databases, a broker and a network. */
export class World {
  readonly counters = new Counters();
  readonly broker: MemoryBroker;
  readonly network: Network;
  readonly replicas: Replica[] = [];
  readonly servers: MemoryServer[] = [];
  readonly shelf: InboxShelf;
  readonly watch: Watch;
  readonly logs = new Map<ServiceName, LogShelf>(SOURCES.map((name) => [name, new LogShelf()]));
  private readonly sources = new Map<ServiceName, SimulatedSource[]>();

  constructor(
    readonly time: VirtualTime,
    readonly random: Random,
  ) {
    this.broker = new MemoryBroker(time, random);
    this.network = new Network(this.broker, random);
    this.watch = new Watch(this.logs);
    this.shelf = new InboxShelf((commit) => this.watch.committed(commit));
    this.broker.bootstrap(SOURCES);
    for (const name of SOURCES) this.placeSource(name);
    this.placeHearer();
  }

  /** A process of the source that takes commands now. */
  sourceOf(name: ServiceName): SimulatedSource | undefined {
    const alive = (this.sources.get(name) ?? []).filter(({ life }) => !life.isEnded);
    return alive.length > 0 ? this.random.pick(alive) : undefined;
  }

  kill(replica: Replica): void {
    if (replica.life.isEnded) return;
    replica.life.end();
    replica.server.disconnect(replica.life);
    this.time.after(RESTART_MS, replica.start);
  }

  private placeSource(name: ServiceName): void {
    const server = this.newServer();
    const shelf = this.logs.get(name) as LogShelf;
    const site: SourceSite = { name, shelf, server, leases: new LeaseShelf(), network: this.network };
    for (const n of [1, 2])
      this.replicate(`${name}-${n}`, server, (life) => {
        const source = new SimulatedSource(life, site, this.counters);
        this.sources.set(name, [...(this.sources.get(name) ?? []).filter((one) => !one.life.isEnded), source]);
      });
  }

  private placeHearer(): void {
    const server = this.newServer();
    const site: HearerSite = {
      ...{ name: 'diary', sources: SOURCES, partitions: KEYS.map(partitionOf), shelf: this.shelf, server },
      ...{ leases: new LeaseShelf(), network: this.network, hearers: simulatedHearers() },
    };
    for (const n of [1, 2])
      this.replicate(`diary-${n}`, server, (life) => void new SimulatedHearer(life, site, this.counters));
  }

  private newServer(): MemoryServer {
    const server = new MemoryServer(this.random);
    this.servers.push(server);
    return server;
  }

  /** A name of its own at every start: owners of leases never come back. */
  private replicate(name: string, server: MemoryServer, run: (life: Life) => void): void {
    const place = this.replicas.length;
    let starts = 0;
    const start = (): void => {
      const life = new Life(`${name}-${starts++}`, this.time, this.random);
      this.replicas[place] = { life, server, start };
      run(life);
    };
    start();
  }
}
