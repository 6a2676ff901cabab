import type { Life } from './life.ts';
import type { Random } from './random.ts';

/** As Postgres says that it went away: tried again for ever. */
export const weather = (code = '57P01'): Error => Object.assign(new Error('the database went away'), { code });

type Lock = { holder: Transaction; waiting: Transaction[] };

/** A database server as far as transactions, row locks and its own end go; what it keeps is in the shelves. */
export class MemoryServer {
  isUp = true;
  private readonly open = new Set<Transaction>();
  private readonly locks = new Map<string, Lock>();

  constructor(private readonly random: Random) {}

  begin(life: Life): Transaction {
    const transaction = new Transaction(this, life);
    this.open.add(transaction);
    return transaction;
  }

  /** One statement on its own. */
  async statement<Result>(life: Life, work: () => Result): Promise<Result> {
    return life.call(() => {
      if (!this.isUp) throw weather('57P03');
      return work();
    });
  }

  /** Kill -9 of the server: whatever was not committed never was. */
  goDown(): void {
    this.isUp = false;
    for (const transaction of [...this.open]) transaction.abort();
  }

  /** The connections of a process that ended are closed. */
  disconnect(life: Life): void {
    for (const transaction of [...this.open]) if (transaction.life === life) transaction.abort();
  }

  /** An operator, or a deadlock, ends somebody's transaction. */
  terminateOne(): void {
    if (this.open.size > 0) this.random.pick([...this.open]).abort();
  }

  /** A COMMIT whose answer never arrives. */
  isAnswerLost(): boolean {
    return this.random.chance(0.01);
  }

  take(name: string, transaction: Transaction): void {
    const lock = this.locks.get(name);
    if (!lock) this.locks.set(name, { holder: transaction, waiting: [] });
    else if (lock.holder !== transaction) lock.waiting.push(transaction);
  }

  holds(name: string, transaction: Transaction): boolean {
    return this.locks.get(name)?.holder === transaction;
  }

  close(transaction: Transaction): void {
    this.open.delete(transaction);
    for (const [name, lock] of this.locks) {
      lock.waiting = lock.waiting.filter((waiting) => waiting !== transaction);
      if (lock.holder !== transaction) continue;
      const next = lock.waiting.shift();
      if (next) {
        lock.holder = next;
        next.granted();
      } else this.locks.delete(name);
    }
  }
}

/** Changes that take effect together at the commit, or never. */
export class Transaction {
  private isOpen = true;
  private readonly changes: (() => void)[] = [];
  granted: () => void = () => undefined;

  constructor(
    private readonly server: MemoryServer,
    readonly life: Life,
  ) {}

  ask<Result>(work: () => Result): Promise<Result> {
    return this.life.call(() => {
      this.insist();
      return work();
    });
  }

  /** Waits until the row is free. */
  async lock(name: string): Promise<void> {
    await this.ask(() => this.server.take(name, this));
    if (this.server.holds(name, this)) return;
    await new Promise<void>((granted) => {
      this.granted = () => this.life.when(granted);
    });
    this.insist();
  }

  stage(change: () => void): void {
    this.changes.push(change);
  }

  commit(): Promise<void> {
    return this.ask(() => {
      for (const change of this.changes) change();
      this.abort();
      if (this.server.isAnswerLost()) throw weather('08006');
    });
  }

  abort(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.server.close(this);
    this.granted();
  }

  private insist(): void {
    if (!this.isOpen || !this.server.isUp) throw weather();
  }
}
