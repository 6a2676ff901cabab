import {
  type Accepted,
  type CommandEnvelope,
  type Database,
  failpoint,
  type Reading,
  type Rev,
  type Unit,
} from '@parta/bus';
import type { Caller, ServiceName } from '@parta/contracts';
import type { DataSource } from 'typeorm';
import { connectSlot, type Connections } from './connect-slot.ts';
import { dataSourceOf } from './data-source.ts';
import type { DatabaseDefinition } from './definition.ts';
import type { PostgresDatabase } from './postgres-database.ts';
import { activeSlot, otherSlot, promoteSlot, schemaOf, type Slot } from './slot.ts';

/** Connections that fill the copy beside: as many as keys are filled at once. */
const SPARE_POOL = 4;
/** How soon a replica notices that another slot is read, milliseconds. */
const LOOK_MS = 1000;

type Listener = Parameters<Database['onCommit']>[0];

/**
 * A read model in two copies (blue/green): everybody reads one, the other may be built anew from the logs and then take its place.
 * Cursors lie in the slots, so going forward and back loses nothing and needs nothing of the broker.
 */
export class SlottedDatabase implements Database {
  readonly service: ServiceName;
  private readonly slots = new Map<Slot, PostgresDatabase>();
  private readonly listeners: Listener[] = [];
  private readonly timer: NodeJS.Timeout;

  private constructor(
    private readonly definition: DatabaseDefinition,
    private readonly connections: Connections,
    private readonly plain: DataSource,
    private active: Slot,
    first: PostgresDatabase,
  ) {
    this.service = definition.name;
    this.adopt(active, first);
    this.timer = setInterval(() => void this.follow().catch(() => undefined), LOOK_MS);
  }

  static async connect(definition: DatabaseDefinition, connections: Connections): Promise<SlottedDatabase> {
    await connectSlot(definition, { ...connections, pool: 1 }, 'a').then((slot) => slot.close());
    const plain = await dataSourceOf(definition, { url: connections.url, pool: 1 }).initialize();
    const active = await activeSlot(plain);
    return new SlottedDatabase(
      definition,
      connections,
      plain,
      active,
      await connectSlot(definition, connections, active),
    );
  }

  get slot(): Slot {
    return this.active;
  }

  get log() {
    return this.current.log;
  }

  get inbox() {
    return this.current.inbox;
  }

  get leases() {
    return this.current.leases;
  }

  command(envelope: CommandEnvelope, work: (unit: Unit) => Promise<unknown>): Promise<Accepted> {
    return this.current.command(envelope, work);
  }

  step(envelope: CommandEnvelope, n: number, work: (unit: Unit) => Promise<unknown>): Promise<Accepted> {
    return this.current.step(envelope, n, work);
  }

  remembered(envelope: CommandEnvelope): Promise<Accepted | null> {
    return this.current.remembered(envelope);
  }

  remember(envelope: CommandEnvelope, answer: unknown, rev: Rev | null): Promise<void> {
    return this.current.remember(envelope, answer, rev);
  }

  read<Result>(caller: Caller, work: (reading: Reading) => Promise<Result>): Promise<Result> {
    return this.current.read(caller, work);
  }

  onCommit(listener: Listener): void {
    this.listeners.push(listener);
  }

  record(entry: Parameters<Database['record']>[0]): Promise<void> {
    return this.current.record(entry);
  }

  prune(): Promise<number> {
    return this.current.prune();
  }

  reachable(): Promise<boolean> {
    return this.current.reachable();
  }

  /** An empty copy beside the one that is read; what stood there is gone. Nothing said or hinted in it leaves the service. */
  async spare(): Promise<PostgresDatabase> {
    const slot = otherSlot(this.active);
    await this.slots.get(slot)?.close();
    this.slots.delete(slot);
    await this.plain.query(`drop schema if exists ${schemaOf(slot)} cascade`);
    const spare = await connectSlot(this.definition, { ...this.connections, pool: SPARE_POOL }, slot);
    this.slots.set(slot, spare);
    return spare;
  }

  /** The other slot is read from now on, by every replica within a second. */
  async exchange(): Promise<Slot> {
    await failpoint('rebuild.before-promote');
    await promoteSlot(this.plain, otherSlot(this.active));
    await failpoint('rebuild.after-promote');
    await this.follow();
    return this.active;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([...this.slots.values()].map((slot) => slot.close()));
    await this.plain.destroy();
  }

  private get current(): PostgresDatabase {
    const database = this.slots.get(this.active);
    if (!database) throw new Error(`slot ${this.active} is not open`);
    return database;
  }

  private async follow(): Promise<void> {
    const wanted = await activeSlot(this.plain);
    if (wanted === this.active) return;
    const before = this.slots.get(wanted);
    this.adopt(wanted, await connectSlot(this.definition, this.connections, wanted));
    this.active = wanted;
    await before?.close();
  }

  private adopt(slot: Slot, database: PostgresDatabase): void {
    database.onCommit((commit) => this.listeners.forEach((listener) => listener(commit)));
    this.slots.set(slot, database);
  }
}
