import { randomUUID } from 'node:crypto';
import type { Accepted, CommandEnvelope, Database, Reading, Rev, Said, SignalSaid, Unit } from '@parta/bus';
import { failpoint } from '@parta/bus';
import { actorOf, type Caller, type ServiceName } from '@parta/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { append } from './append.ts';
import { begin, keepOf, keepSilently } from './command-memory.ts';
import { collectSay, collectSignal } from './collect.ts';
import type { DatabaseDefinition } from './definition.ts';
import { Hearings } from './hearings.ts';
import { PostgresInbox } from './postgres-inbox.ts';
import { PostgresLeases } from './postgres-leases.ts';
import { PostgresLog } from './postgres-log.ts';
import { pruneCommands } from './prune.ts';

/** Lets go of a lease when its owner has been silent this long. */
const LEASE = '10 seconds';
const TRIES = 5;

type Listener = (commit: { signals: SignalSaid[]; said: number }) => void;

/** A service's database behind the bus's port: every way to it is a unit, a reading or a hearing. */
export class PostgresDatabase implements Database {
  readonly service: ServiceName;
  readonly log: PostgresLog;
  readonly inbox: PostgresInbox;
  readonly leases: PostgresLeases;
  private readonly listeners: Listener[] = [];

  /** `writer` commits; `reader` belongs to a role that can only SELECT. */
  constructor(
    private readonly definition: DatabaseDefinition,
    private readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {
    this.service = definition.name;
    this.log = new PostgresLog(writer);
    this.inbox = new PostgresInbox(
      writer,
      new Hearings(writer, definition, (signals, said) => this.committed(signals, said)),
    );
    this.leases = new PostgresLeases(writer, `${definition.name}-${process.pid}-${randomUUID().slice(0, 8)}`, LEASE);
  }

  onCommit(listener: Listener): void {
    this.listeners.push(listener);
  }

  command(envelope: CommandEnvelope, work: (unit: Unit) => Promise<unknown>): Promise<Accepted> {
    return this.transact(envelope, null, work);
  }

  step(envelope: CommandEnvelope, n: number, work: (unit: Unit) => Promise<unknown>): Promise<Accepted> {
    return this.transact(envelope, n, work);
  }

  async remembered(envelope: CommandEnvelope): Promise<Accepted | null> {
    return (await begin(this.writer.manager, envelope, null)).before;
  }

  async remember(envelope: CommandEnvelope, answer: unknown, rev: Rev | null): Promise<void> {
    await keepSilently(this.writer.manager, envelope, keepOf(envelope, null, answer), rev);
  }

  async read<Result>(caller: Caller, work: (reading: Reading) => Promise<Result>): Promise<Result> {
    return work({ store: this.definition.open(this.reader.manager), caller, now: new Date().toISOString() });
  }

  async record({ operation, given, by, outcome }: Parameters<Database['record']>[0]): Promise<void> {
    await this.writer.query('insert into operation (operation, given, by, outcome) values ($1, $2, $3, $4)', [
      operation,
      JSON.stringify(given),
      by,
      outcome,
    ]);
  }

  prune(): Promise<number> {
    return pruneCommands(this.writer);
  }

  async reachable(): Promise<boolean> {
    return this.writer.query('select 1').then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.writer.destroy(), this.reader.destroy()]);
  }

  private async transact(
    envelope: CommandEnvelope,
    step: number | null,
    work: (unit: Unit) => Promise<unknown>,
  ): Promise<Accepted> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(envelope, step, work);
      } catch (error) {
        const faster = await this.fasterCopy(envelope, step);
        if (faster) return faster;
        if (attempt >= TRIES || !isRepeatable(error)) throw error;
      }
    }
  }

  /** A second copy of the command that ran beside this one and ended first: its answer is the answer, whatever we ran into. */
  private async fasterCopy(envelope: CommandEnvelope, step: number | null): Promise<Accepted | null> {
    return begin(this.writer.manager, envelope, step).then(
      ({ before }) => before,
      () => null,
    );
  }

  private async once(
    envelope: CommandEnvelope,
    step: number | null,
    work: (unit: Unit) => Promise<unknown>,
  ): Promise<Accepted> {
    const said: Said[] = [];
    const signals: SignalSaid[] = [];
    await failpoint('cmd.before-begin');
    const accepted = await this.writer.transaction(async (manager): Promise<Accepted> => {
      const { now, before } = await begin(manager, envelope, step);
      if (before) return before;
      const answer = await work(this.unitOf(manager, envelope, now, said, signals));
      await failpoint('cmd.after-state');
      const keep = keepOf(envelope, step, answer);
      const rev = await append(manager, this.service, said, authorOf(envelope), keep);
      await failpoint('cmd.after-head');
      if (rev === null) await keepSilently(manager, envelope, keep, null);
      await failpoint('cmd.before-commit');
      return { answer, rev, repeated: false };
    });
    await failpoint('cmd.after-commit');
    if (!accepted.repeated) this.committed(signals, said.length);
    return accepted;
  }

  private unitOf(
    manager: EntityManager,
    { caller, commandId }: CommandEnvelope,
    now: string,
    said: Said[],
    signals: SignalSaid[],
  ): Unit {
    return {
      store: this.definition.open(manager),
      say: collectSay(said, this.service),
      signal: collectSignal(signals, this.service),
      caller,
      now,
      commandId,
    };
  }

  private committed(signals: SignalSaid[], said: number): void {
    for (const listener of this.listeners) listener({ signals, said });
  }
}

function authorOf({ commandId, caller, trace }: CommandEnvelope) {
  return { commandId, cause: null, actor: actorOf(caller), role: roleOf(caller), trace };
}

/** In what capacity the caller acted: a person's role, or the name of the service. */
function roleOf(caller: Caller): string | null {
  if (caller.kind === 'person') return caller.role;
  return caller.kind === 'service' ? caller.name : null;
}

/** Serialization failures and deadlocks; and a second copy of the same command that was faster (its answer is read then). */
function isRepeatable(error: unknown): boolean {
  const { code, table } = ((error as { driverError?: unknown }).driverError ?? error) as {
    code?: string;
    table?: string;
  };
  return (
    code === '40001' || code === '40P01' || (code === '23505' && (table === 'command' || table === 'command_step'))
  );
}
