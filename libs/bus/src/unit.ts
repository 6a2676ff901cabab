import type { Caller, EventContract, SignalContract } from '@parta/contracts';

/** Collects a fact for the log; the framework writes it in the transaction's last statement. Refuses a fact over 64 KiB. */
export type Say = <Data>(contract: EventContract<Data>, data: Data) => void;

/** Collects a hint; it goes out after COMMIT, and may be lost. */
export type Signal = <Data>(contract: SignalContract<Data>, data: Data) => void;

/** What a command's handler gets: one transaction, committed when it returns, rolled back when it throws. */
export type Unit<Store = unknown> = {
  store: Store;
  say: Say;
  signal: Signal;
  caller: Caller;
  /** The time of the transaction, ISO 8601, by the clock of the database. */
  now: string;
  /** The client's id of the command: what follows from it is the same when the command is repeated. */
  commandId: string;
};

/** What a query's handler gets: a reader that cannot write. */
export type Reading<Store = unknown> = {
  store: Store;
  caller: Caller;
  now: string;
};

/** What a command of several transactions gets: between the steps none is open. */
export type Steps<Store = unknown> = {
  /** One transaction. The last step should hold what must not happen twice: its command id is what a repeat is known by. */
  step: <Result>(work: (unit: Unit<Store>) => Promise<Result>) => Promise<Result>;
  /** Reads outside any transaction. */
  read: <Result>(work: (reading: Reading<Store>) => Promise<Result>) => Promise<Result>;
  caller: Caller;
  now: string;
  commandId: string;
};

/**
 * Where a heard fact stands in the log of its source. `isBehind`: more facts of the key are known to wait after this run, so what is only
 * made ready for readers may wait for them. `isUnread`: it is heard into a copy of the read model that nobody reads yet, so nothing is made
 * ready for readers at all.
 */
export type Heard = {
  source: string;
  key: string;
  seq: number;
  epoch: number;
  commandId: string;
  isBehind: boolean;
  isUnread: boolean;
};

/** What a hearer gets: the transaction that also moves the cursor (B4). */
export type Hearing<Store = unknown> = {
  store: Store;
  say: Say;
  signal: Signal;
  /** When the fact was said, never when it is heard: a rebuild must come out the same (B7). */
  now: string;
  heard: Heard;
  /**
   * The row this fact rests on has not come yet from another source: the loop asks that source and tries again.
   * @throws always
   */
  waitFor: (source: string) => never;
};

/** One fact of a run, with its own time and place. */
export type HeardFact<Data> = { data: Data; now: string; heard: Heard };

/** Thrown by `waitFor`: the row a fact rests on has not come yet from another source. */
export class WaitFor extends Error {
  constructor(readonly source: string) {
    super(`waits for ${source}`);
    this.name = 'WaitFor';
  }
}
