import {
  applyRun,
  Counters,
  type Database,
  EventServer,
  isDeclared,
  LeastVersions,
  type LogEvent,
  NatsRpcServer,
  type RpcClient,
  silentLog,
  type StreamOfSource,
  TokenVerifier,
  Turnstile,
} from '@parta/bus';
import { type Caller, type EventContract, newId, partitionOf, Refusal, type RequestContract } from '@parta/contracts';
import { type ServiceDefinition, startNest } from '@parta/runtime';
import { connectDatabase, dataSourceOf } from '@parta/store';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { aCommandId } from './callers.ts';
import { type Clock, clocked } from './clocked-database.ts';
import { ScriptedServices } from './scripted-services.ts';
import { cloneDatabase } from './template.ts';

class UnwiredRequests extends NatsRpcServer {
  override listen(callback: () => void): void {
    callback();
  }
}

class UnwiredEvents extends EventServer {
  override listen(callback: () => void): void {
    callback();
  }
}

export type Telling = { seq?: number; at?: string; epoch?: number };
type Progress = Pick<StreamOfSource, 'isBehind' | 'isUnread'>;

/** A service with its real database, handlers and contracts, bytes to bytes; only the wire is left out. */
export class ServiceUnderTest<Store> implements AsyncDisposable {
  private readonly told = new Map<string, number>();

  constructor(
    readonly database: Database,
    /** The other services, as this one's adapters meet them. */
    readonly others: ScriptedServices,
    private readonly rows: DataSource,
    private readonly requests: NatsRpcServer,
    private readonly events: EventServer,
    private readonly clock: Clock,
    private readonly open: (manager: DataSource['manager']) => Store,
    private readonly end: () => Promise<void>,
  ) {}

  /** Puts rows into the database as they stand. */
  async given<Row extends ObjectLiteral>(row: EntityTarget<Row>, ...things: Partial<Row>[]): Promise<void> {
    await this.rows.getRepository(row).insert(things as never);
  }

  /** From now on it is this instant for whoever is asked. */
  at(instant: string): void {
    this.clock.instant = instant;
  }

  /** Asks as this caller. Refusals that the contract does not declare are bugs and fly as themselves. */
  async ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    caller: Caller,
    commandId = aCommandId(),
  ): Promise<Output> {
    const body = new TextEncoder().encode(JSON.stringify(input));
    try {
      const { value } = await this.requests.answerHere(contract as RequestContract, {
        caller,
        commandId,
        trace: null,
        body,
      });
      return (value === undefined || contract.bytes ? value : JSON.parse(JSON.stringify(value))) as Output;
    } catch (error) {
      if (error instanceof Refusal && !isDeclared(contract as RequestContract, error.code))
        throw new Error(`${contract.type} refuses ${error.code} undeclared`, { cause: error });
      throw error;
    }
  }

  /** Tells a fact as the next of its key, or as the n-th. What follows from a failed one is thrown. */
  tell<Data>(contract: EventContract<Data>, data: Data, telling: Telling = {}): Promise<void> {
    return this.hear(contract, [this.eventOf(contract, data, telling)]);
  }

  /**
   * Tells facts of one source and key in one run, as a hearer that catches up gets them; `isBehind` while more of them wait, `isUnread`
   * into a copy nobody reads yet.
   */
  async tellRun(
    facts: readonly { contract: EventContract; data: unknown; at?: string }[],
    progress: Progress = {},
  ): Promise<void> {
    const events = facts.map(({ contract, data, at }) => this.eventOf(contract, data, at ? { at } : {}));
    const [first] = facts;
    if (first) await this.hear(first.contract, events, progress);
  }

  private async hear({ owner }: EventContract, events: LogEvent[], progress: Progress = {}): Promise<void> {
    const key = events[0]?.key ?? '';
    const stream = { source: owner, key, partition: partitionOf(key), ...progress };
    await applyRun(this.database, this.events.hearers, stream, events);
  }

  private eventOf<Data>(
    contract: EventContract<Data>,
    data: Data,
    { seq, at = '2026-11-18T09:00:00.000Z', epoch = 1 }: Telling,
  ): LogEvent {
    const facts = data as Record<string, unknown>;
    const key = String(facts[contract.key]);
    const place = seq ?? (this.told.get(`${contract.owner}:${key}`) ?? 0) + 1;
    this.told.set(`${contract.owner}:${key}`, place);
    return {
      key,
      epoch,
      seq: place,
      type: `${contract.owner}.${contract.name}`,
      version: contract.version,
      about: String(facts[contract.about]),
      aggVersion: place,
      commandId: newId(),
      cause: null,
      actor: null,
      role: null,
      at,
      trace: null,
      data: JSON.stringify(data),
    };
  }

  /** What was said of this kind, in the order of the log. */
  async said<Data>(contract: EventContract<Data>): Promise<Data[]> {
    const rows = (await this.rows.query('select data from event where type = $1 and v = $2 order by stream_key, seq', [
      `${contract.owner}.${contract.name}`,
      contract.version,
    ])) as { data: Data }[];
    return rows.map(({ data }) => data);
  }

  /** The collections, to look at what stands. */
  async store<Result>(look: (store: Store) => Promise<Result>): Promise<Result> {
    return look(this.open(this.rows.manager));
  }

  /** Plain SQL, to look at what stands. */
  sql<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.rows.query(text, parameters) as Promise<Row[]>;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end();
  }
}

export type UnderTestOptions = { config?: Record<string, unknown>; others?: ScriptedServices };

/** Starts a service for one test; `await using` ends it and drops its database. */
export async function serviceUnderTest<Store = never>(
  definition: ServiceDefinition,
  { config = {}, others = new ScriptedServices() }: UnderTestOptions = {},
): Promise<ServiceUnderTest<Store>> {
  const clone = await cloneDatabase(definition.database);
  const clock: Clock = { instant: null };
  const urls = { url: clone.url, readerUrl: clone.readerUrl };
  const database = clocked(await connectDatabase(definition.database, { ...urls, pool: 3 }), clock);
  const noWire = () => {
    throw new Error('a service under test has no wire');
  };
  const parts = { service: definition.name, connection: noWire, database, counters: new Counters(), log: silentLog };
  const events = new UnwiredEvents({ ...parts, hearer: definition.name });
  const verifier = new TokenVerifier(noWire, new LeastVersions(noWire));
  const requests = new UnwiredRequests({
    ...parts,
    turnstile: new Turnstile(50, 50),
    verifier,
    builtIn: new Map(),
    caughtUp: async () => undefined,
  });
  const app = await startNest(definition, definition.config.parse(config), others as unknown as RpcClient, [
    requests,
    events,
  ]);
  const slot = definition.database.readModel ? { slot: 'a' as const } : {};
  const rows = await dataSourceOf(definition.database, { url: clone.url, pool: 2, ...slot }).initialize();
  const end = async () => {
    await app.close();
    await Promise.all([database.close(), rows.destroy()]);
    await clone.drop();
  };
  return new ServiceUnderTest(
    database,
    others,
    rows,
    requests,
    events,
    clock,
    definition.database.open as (manager: DataSource['manager']) => Store,
    end,
  );
}
