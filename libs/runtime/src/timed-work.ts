import type { BusLog, Database } from '@parta/bus';
import { newId, type RequestContract } from '@parta/contracts';
import type { TimedWork } from './service-definition.ts';

/** Commands too old to be repeated are forgotten this often, milliseconds. */
const PRUNE_MS = 10 * 60_000;

type Ask = (contract: RequestContract, input: unknown, commandId: string) => Promise<void>;

/** Gives a service its timed commands; of N replicas the one that holds the lease does the work. */
export class TimedWorker {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly turns = new Set<Promise<void>>();
  private running = true;

  constructor(
    private readonly database: Database,
    private readonly ask: Ask,
    private readonly log: BusLog,
  ) {}

  start(works: readonly TimedWork[]): void {
    works.forEach((work, index) => this.plan(work, index));
    const prune = () =>
      this.database.prune().catch((error: unknown) => this.log.warn({ err: error }, 'old commands not forgotten yet'));
    this.timers.push(setInterval(() => void prune(), PRUNE_MS));
  }

  async stop(): Promise<void> {
    this.running = false;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.all(this.turns);
  }

  private plan(work: TimedWork, index: number): void {
    this.timers[index] = setTimeout(
      () => {
        const turn = this.turn(work).finally(() => {
          this.turns.delete(turn);
          if (this.running) this.plan(work, index);
        });
        this.turns.add(turn);
      },
      work.every * 1000 * (0.9 + Math.random() * 0.2),
    );
  }

  private async turn({ ask, input }: TimedWork): Promise<void> {
    try {
      const { held } = await this.database.leases.renew(`timed:${ask.name}`, 1);
      if (held.length > 0) await this.ask(ask, input, newId());
    } catch (error) {
      this.log.warn({ err: error, type: ask.type }, 'timed work failed, trying again at its next time');
    }
  }
}
