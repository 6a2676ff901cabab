import type { ServiceName } from '@parta/contracts';
import type { Counters } from './counters.ts';
import type { Database, Head } from './database.ts';
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
  private looked = new Set<number>();
  private behind = new Map<string, Head>();

  constructor(
    private readonly source: ServiceName,
    private readonly parts: { database: Database; sourceLog: SourceLog; desk: HearingDesk; counters: Counters },
  ) {}

  /** One look. What lagged at the look before and still does is fetched from the log. Cursors are read before heads. */
  async look(partitions: number[]): Promise<SweepResult> {
    const { database, counters } = this.parts;
    const cursors = new Map(
      (await database.inbox.cursors(this.source, partitions)).map((cursor) => [cursor.key, cursor.seq]),
    );
    const reached = (key: string) => cursors.get(key) ?? 0;
    const heads = await this.headsOf(partitions);
    await failpoint('sweep.after-heads');
    for (const { key, partition, seq } of heads.filter((head) => head.seq < reached(head.key)))
      await database.inbox.halt(this.source, partition, `time-travel at ${key}: head ${seq}, heard ${reached(key)}`);
    const before = this.behind;
    const remembered = [...before.values()].filter(({ key, partition }) => {
      return partitions.includes(partition) && !heads.some((head) => head.key === key);
    });
    const lagging = [...heads, ...remembered].filter(({ key, seq }) => seq > reached(key));
    this.behind = new Map(lagging.map((head) => [head.key, head]));
    const lost = lagging.filter(({ key }) => reached(key) < (before.get(key)?.seq ?? 0));
    await this.fetch(lost);
    if (lost.length > 0) counters.add('sweep_total');
    return { lagging: lagging.length, found: lost.length };
  }

  /** Heads that moved lately; all of them now and then, and when partitions came to us that we never looked at. */
  private async headsOf(partitions: number[]): Promise<Head[]> {
    const isFull = this.round++ % FULL_EVERY === 0 || partitions.some((partition) => !this.looked.has(partition));
    const { heads, now } = await this.parts.sourceLog.heads(this.source, partitions, isFull ? null : this.since);
    this.since = now;
    this.looked = new Set(partitions);
    return heads;
  }

  /** A key that fails keeps no other waiting. */
  private async fetch(lost: readonly Head[]): Promise<void> {
    const failures: unknown[] = [];
    for (const { key, partition } of lost)
      await this.parts.desk
        .repair({ source: this.source, key, partition })
        .catch((failure: unknown) => failures.push(failure));
    if (failures.length > 0) throw failures[0];
  }
}
