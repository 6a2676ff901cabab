import type { ServiceName } from '@parta/contracts';
import type { Counters } from './counters.ts';
import type { Database } from './database.ts';
import { failpoint } from './failpoint.ts';
import type { HearingDesk } from './hearing-desk.ts';
import type { SourceLog } from './source-log.ts';

/** A sweep that looks at every head, changed or not, comes this often: it alone shows a head that went back. */
const FULL_EVERY = 30;

export type SweepResult = { lagging: number; found: number };

/** Compares the heads of one source with our cursors: finds what the broker never delivered, down to a lost last message. */
export class Sweep {
  private since: string | null = null;
  private round = 0;
  private behind = new Map<string, number>();

  constructor(
    private readonly source: ServiceName,
    private readonly parts: { database: Database; sourceLog: SourceLog; desk: HearingDesk; counters: Counters },
  ) {}

  /** One look. What lagged at the look before and still does is fetched from the log. Cursors are read before heads. */
  async look(partitions: number[]): Promise<SweepResult> {
    const { database, sourceLog, desk, counters } = this.parts;
    const cursors = new Map(
      (await database.inbox.cursors(this.source, partitions)).map((cursor) => [cursor.key, cursor.seq]),
    );
    const isFull = this.round++ % FULL_EVERY === 0;
    const { heads, now } = await sourceLog.heads(this.source, partitions, isFull ? null : this.since);
    await failpoint('sweep.after-heads');
    const before = this.behind;
    this.behind = new Map();
    let found = 0;
    for (const { key, partition, seq } of heads) {
      const reached = cursors.get(key) ?? 0;
      if (seq < reached)
        await database.inbox.halt(this.source, partition, `time-travel at ${key}: head ${seq}, heard ${reached}`);
      if (seq <= reached) continue;
      const waited = before.get(key);
      if (waited !== undefined && reached < waited) {
        await desk.repair({ source: this.source, key, partition });
        found += 1;
      } else this.behind.set(key, seq);
    }
    this.since = now;
    if (found > 0) counters.add('sweep_total');
    return { lagging: this.behind.size + found, found };
  }
}
