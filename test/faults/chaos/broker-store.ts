import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Field } from '../field/field.ts';

const EVERY_MS = 5000;
const COPIES = 3;

/** The files of the broker: copied while it runs, taken away or exchanged while it is down. */
export class BrokerStore {
  private readonly copies: string[] = [];
  private serial = 0;
  private last: Promise<void> = Promise.resolve();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly field: Field,
    private readonly folder: string,
  ) {
    this.timer = setInterval(() => void this.inTurn(() => this.copy()), EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.last;
  }

  /** The broker comes back as it was some seconds ago: what it acknowledged since is gone, and its streams where it had none yet. */
  async rollBack(): Promise<void> {
    await this.inTurn(() =>
      this.whileDown(async (store) => {
        const [oldest] = this.copies;
        if (!oldest) return;
        await rm(store, { recursive: true, force: true });
        await cp(oldest, store, { recursive: true });
      }),
    );
    await this.makeStreams();
  }

  /** The broker comes back empty; its streams are made anew only after a while. */
  async wipe(lateMs: number): Promise<void> {
    await this.inTurn(async () => {
      await this.whileDown((store) => rm(store, { recursive: true, force: true }));
      await Promise.all(this.copies.splice(0).map((copy) => rm(copy, { recursive: true, force: true })));
    });
    await pause(lateMs);
    await this.makeStreams();
  }

  /** As the operator's program does at every deployment, until it succeeds. */
  async makeStreams(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.field.makeStreams();
      } catch (error) {
        if (tries === 20) throw error;
        await pause(250);
      }
    }
  }

  /** One at a time: no copy is taken away while it is used. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async whileDown(work: (store: string) => Promise<void>): Promise<void> {
    const { processes, nats } = this.field;
    await processes.down('nats-server');
    await work(nats.jetstreamDir);
    processes.up('nats-server');
  }

  /** Files may vanish while they are copied: such a copy is thrown away. */
  private async copy(): Promise<void> {
    const target = join(this.folder, `broker-${this.serial++}`);
    try {
      await cp(this.field.nats.jetstreamDir, `${target}.new`, { recursive: true });
      await rename(`${target}.new`, target);
      this.copies.push(target);
    } catch {
      await rm(`${target}.new`, { recursive: true, force: true });
    }
    for (const old of this.copies.splice(0, Math.max(this.copies.length - COPIES, 0)))
      await rm(old, { recursive: true, force: true });
  }
}
