import { PARTITIONS, type ServiceName } from '@parta/contracts';
import type { Counters } from './counters.ts';
import type { Database, Head } from './database.ts';
import { failpoint } from './failpoint.ts';
import type { Hearers } from './hearers.ts';
import { HearingDesk } from './hearing-desk.ts';
import type { BusLog } from './log.ts';
import type { SourceLog } from './source-log.ts';

const TAIL_MS = 500;
/** Keys filled at once: while one waits for its source, another is written. */
const LANES = 4;
const everyPartition = Array.from({ length: PARTITIONS }, (_, partition) => partition);

export type RebuildParts = { spare: Database; hearers: Hearers; sourceLog: SourceLog; counters: Counters; log: BusLog };
export type RebuildProgress = { keys: number; behind: number; done: boolean };

/**
 * Fills an empty copy of a read model from the logs of its sources and keeps it at their heads until it is promoted or given up.
 * What hearers say or hint here goes nowhere: the copy is nobody's truth yet.
 */
export class Rebuild {
  private readonly desk: HearingDesk;
  private running = true;
  private progress: RebuildProgress = { keys: 0, behind: 0, done: false };
  private readonly finished: Promise<void>;

  constructor(private readonly parts: RebuildParts) {
    this.desk = new HearingDesk({ ...parts, database: parts.spare });
    this.finished = this.run();
  }

  get state(): RebuildProgress {
    return this.progress;
  }

  stop(): Promise<void> {
    this.running = false;
    return this.finished;
  }

  private async run(): Promise<void> {
    while (this.running) {
      await this.round().catch((error: unknown) => this.parts.log.warn({ err: error }, 'rebuild failed, trying again'));
      await new Promise((next) => setTimeout(next, TAIL_MS));
    }
  }

  private async round(): Promise<void> {
    let keys = 0;
    let behind = 0;
    for (const source of this.parts.hearers.sources as Set<ServiceName>) {
      const { heads } = await this.parts.sourceLog.heads(source, everyPartition, null);
      const cursors = new Map(
        (await this.parts.spare.inbox.cursors(source, everyPartition)).map(({ key, seq }) => [key, seq]),
      );
      keys += heads.length;
      const missing = heads.filter(({ key, seq }) => seq > (cursors.get(key) ?? 0));
      behind += missing.length;
      const lanes = await Promise.allSettled(Array.from({ length: LANES }, () => this.fill(source, missing)));
      const failed = lanes.find((lane) => lane.status === 'rejected');
      if (failed) throw failed.reason;
    }
    if (this.running) this.progress = { keys, behind, done: behind === 0 };
  }

  /** Takes one key after the other from the list that its neighbours take from, too. */
  private async fill(source: ServiceName, missing: Head[]): Promise<void> {
    for (let head = missing.pop(); head && this.running; head = missing.pop()) {
      await this.desk.repair({ source, key: head.key, partition: head.partition, isUnread: true });
      await failpoint('rebuild.mid-load');
    }
  }
}
