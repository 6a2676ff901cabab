import { Counters, type Database, logAnswers, Relay, silentLog } from '@parta/bus';
import type { ServiceName } from '@parta/contracts';
import type { Life } from './life.ts';
import { type LeaseShelf, MemoryLeases } from './memory-leases.ts';
import { type LogShelf, MemoryLog } from './memory-log.ts';
import type { MemoryServer } from './memory-server.ts';
import { type Network, Wire } from './wire.ts';

/** What outlives the processes of a source. */
export type SourceSite = {
  name: ServiceName;
  shelf: LogShelf;
  leases: LeaseShelf;
  server: MemoryServer;
  network: Network;
};

/** One process of a service that says facts: the real relay, and the real answers from its log. */
export class SimulatedSource {
  readonly log: MemoryLog;

  constructor(
    readonly life: Life,
    { name, shelf, leases, server, network }: SourceSite,
    counters: Counters,
  ) {
    this.log = new MemoryLog(shelf, server, life);
    const connection = new Wire(life, network) as never;
    const database = {
      ...{ service: name, log: this.log, leases: new MemoryLeases(leases, server, life) },
      onCommit: () => undefined,
    } as unknown as Database;
    network.answers(life, logAnswers(name, this.log) as never);
    new Relay({ service: name, connection: () => connection, database, counters, log: silentLog }).start();
  }
}
