import type { BusLog, Database } from '@parta/bus';
import { newId, type RequestContract } from '@parta/contracts';
import type { TimedWork } from './service-definition.ts';

/** Commands too old to be repeated are forgotten this often, milliseconds. */
const PRUNE_MS = 10 * 60_000;
/** Well within the ten seconds of a lease. */
const RENEW_MS = 3000;

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

  /** Leases are renewed between two turns too: what is done seldom would be everybody's by then. */
  private plan(work: TimedWork, index: number, due = dueOf(work)): void {
    this.timers[index] = setTimeout(
      () => {
        const turn = this.turn(work, due).then((next) => {
          this.turns.delete(turn);
          if (this.running) this.plan(work, index, next);
        });
        this.turns.add(turn);
      },
      Math.min(RENEW_MS, Math.max(due - performance.now(), 0)),
    );
  }

  /** Answers when the work is due next. */
  private async turn(work: TimedWork, due: number): Promise<number> {
    const { ask, input } = work;
    const isDue = performance.now() >= due;
    try {
      const { held } = await this.database.leases.renew(`timed:${ask.name}`, 1);
      if (isDue && held.length > 0) await this.ask(ask, input, newId());
    } catch (error) {
      this.log.warn({ err: error, type: ask.type }, 'timed work failed, trying again at its next time');
    }
    return isDue ? dueOf(work) : due;
  }
}

/** Replicas that started together do not ask together for ever. */
const dueOf = ({ every }: TimedWork): number => performance.now() + every * 1000 * (0.9 + Math.random() * 0.2);
