import type { Caller, EventContract, ServiceName } from '@parta/contracts';
import type { Hearing, Reading, Unit } from './unit.ts';

/** A fact as it stands in the log of its source. `data` is JSON text: the relay and the log reader pass it on unparsed. */
export type LogEvent = {
  key: string;
  epoch: number;
  seq: number;
  /** `journal.mark-set` with the version apart, as on the wire. */
  type: string;
  version: number;
  about: string;
  aggVersion: number;
  commandId: string;
  cause: string | null;
  actor: string | null;
  role: string | null;
  /** Time of the transaction that said it, by the clock of the source's database. */
  at: string;
  trace: string | null;
  data: string;
};

/** The highest place in a log: `journal:s1502:17`. What a writer gets back, and a reader may ask to be waited for. */
export type Rev = string;

export type Said = { contract: EventContract; data: Record<string, unknown> };

export type CommandEnvelope = {
  commandId: string;
  type: string;
  caller: Caller;
  /** sha256 of the input as it came, hex: another input under the same id is a conflict. */
  digest: string;
  trace: string | null;
  /** Neither the answer nor those of its steps are stored. */
  confidential: boolean;
};

/** What stands after a command: the stored answer of a repeated one, with nothing done again. */
export type Accepted = { answer: unknown; rev: Rev | null; repeated: boolean };

export type Cursor = { epoch: number; seq: number; lastCommand: string | null };
export type CursorOfKey = Cursor & { key: string; partition: number };
export type Head = { key: string; partition: number; epoch: number; seq: number };
export type Backlog = { key: string; partition: number; published: number };
/** `isBehind`: facts are known to wait behind those that are taken now. `isUnread`: nobody reads what becomes of them yet. */
export type StreamOfSource = {
  source: ServiceName;
  key: string;
  partition: number;
  isBehind?: boolean;
  isUnread?: boolean;
};

/** The transaction that holds a cursor's row lock (B4). */
export type HearingTransaction = {
  cursor: Cursor;
  /** Things of this key whose facts queue up since one could not be applied. */
  parked: ReadonlySet<string>;
  hearingOf: (event: LogEvent) => Hearing;
  park: (event: LogEvent) => Promise<void>;
  /** `saidAt`: when the fact at the cursor was said; null where the cursor stays. */
  moveTo: (cursor: Cursor, saidAt: string | null) => void;
};

export type ParkedAggregate = {
  source: string;
  key: string;
  about: string;
  firstSeq: number;
  error: string;
  since: string;
};
export type Halt = { source: string; partition: number; reason: string; since: string };

/** The log of a source and its relay's cursors. */
export interface EventLog {
  /** Keys of these partitions with events the relay has not published. */
  backlog(partitions: number[], limit: number): Promise<Backlog[]>;
  /** Events of a key in order, `after` exclusive unless `from` is given instead. */
  after(key: string, after: number, limit: number): Promise<LogEvent[]>;
  /** Moves relay cursors forward, never back. */
  published(reached: { key: string; seq: number }[]): Promise<void>;
  /** Sends the relay back, so that it publishes again what follows; hearers drop what they know. */
  rewind(key: string, seq: number): Promise<void>;
  /** Heads of these partitions that moved since an instant (all when null), and the database's time of the answer. */
  heads(partitions: number[], since: string | null): Promise<{ heads: Head[]; now: string }>;
  head(key: string): Promise<Head | null>;
}

/** Cursors, parked things and halts of a hearer. `slot` of a read model decides which copy is meant. */
export interface Inbox {
  cursors(source: ServiceName, partitions: number[]): Promise<CursorOfKey[]>;
  cursor(source: string, key: string): Promise<Cursor | null>;
  hear<Result>(stream: StreamOfSource, work: (transaction: HearingTransaction) => Promise<Result>): Promise<Result>;
  /** Counts a failed try of an event in a transaction of its own; answers the number of tries so far. */
  failed(stream: StreamOfSource, seq: number): Promise<number>;
  parkAggregate(stream: StreamOfSource, event: LogEvent, error: string): Promise<void>;
  parked(): Promise<ParkedAggregate[]>;
  parkedEvents(source: string, key: string, about: string): Promise<LogEvent[]>;
  unpark(source: string, key: string, about: string): Promise<void>;
  parkedLately(source: ServiceName, partition: number): Promise<{ lastMinute: number; share: number }>;
  halt(source: ServiceName, partition: number, reason: string): Promise<void>;
  halts(): Promise<Halt[]>;
  release(source: ServiceName, partition: number): Promise<void>;
}

export interface Leases {
  /** Renews what this owner holds, drops what is above the fair share, steals what has expired; answers the partitions held now. */
  renew(kind: string, partitions: number): Promise<{ held: number[]; stolen: number }>;
  release(kind: string): Promise<void>;
}

/** What the bus needs of a service's database. Implemented by `@parta/store` on Postgres. */
export interface Database {
  readonly service: ServiceName;
  /** One transaction around a command, or the stored answer of a repeat (B2, B6). */
  command(envelope: CommandEnvelope, work: (unit: Unit) => Promise<unknown>): Promise<Accepted>;
  /** One of several transactions of a command; a repeat answers what the step answered and does nothing. */
  step(envelope: CommandEnvelope, n: number, work: (unit: Unit) => Promise<unknown>): Promise<Accepted>;
  /** The stored answer of a command in steps, if it ended before. */
  remembered(envelope: CommandEnvelope): Promise<Accepted | null>;
  /** Keeps the answer of a command in steps. */
  remember(envelope: CommandEnvelope, answer: unknown, rev: Rev | null): Promise<void>;
  read<Result>(caller: Caller, work: (reading: Reading) => Promise<Result>): Promise<Result>;
  readonly log: EventLog;
  readonly inbox: Inbox;
  readonly leases: Leases;
  /** Hints of committed transactions, and pokes for the relay. */
  onCommit(listener: (commit: { signals: SignalSaid[]; said: number }) => void): void;
  /** Keeps what the operator did, for good. */
  record(entry: { operation: string; given: Record<string, string>; by: string; outcome: string }): Promise<void>;
  /** Forgets commands that are too old to be repeated; answers how many. */
  prune(): Promise<number>;
  /** True while the database answers. */
  reachable(): Promise<boolean>;
  close(): Promise<void>;
}

export type SignalSaid = { type: string; owner: ServiceName; name: string; data: unknown };
