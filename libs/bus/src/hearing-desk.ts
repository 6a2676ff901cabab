import type { ServiceName } from '@parta/contracts';
import { applyBeside, applyRun, type RunOutcome } from './apply-run.ts';
import type { Counters } from './counters.ts';
import type { Cursor, Database, LogEvent, StreamOfSource } from './database.ts';
import { failpoint } from './failpoint.ts';
import { faultOf } from './fault-of.ts';
import type { Hearers } from './hearers.ts';
import type { BusLog } from './log.ts';
import type { SourceLog } from './source-log.ts';
import { WaitFor } from './unit.ts';

export type DeskParts = { database: Database; hearers: Hearers; sourceLog: SourceLog; counters: Counters; log: BusLog };

const TRIES = 3;
const PARKED_PER_MINUTE = 20;
const SHARE_PARKED = 0.01;

/**
 * Takes batches of one key, from the broker or from the log, and sees them through: fills holes from the source's log,
 * parks what cannot be applied, halts what must not go on. Knows nothing of the broker.
 */
export class HearingDesk {
  constructor(private readonly parts: DeskParts) {}

  /** Applies a batch and whatever the source's log holds behind a hole. Answers the cursor reached, null when halted. */
  async take(stream: StreamOfSource, events: readonly LogEvent[]): Promise<Cursor | null> {
    const outcome = await this.apply(stream, events);
    if (outcome.halt) return this.halt(stream, outcome.halt);
    if (!outcome.gap) return outcome.cursor;
    this.parts.counters.add('gap_total');
    return this.repair(stream);
  }

  /** Applies what the source's log holds after the cursor, to its end; what waits behind a batch is read before it is applied. */
  async repair(stream: StreamOfSource): Promise<Cursor | null> {
    for (let ahead: LogEvent[] = []; ;) {
      const cursor = await this.cursorOf(stream);
      const isNext = ahead[0] !== undefined && ahead[0].seq === cursor.seq;
      const read = isNext ? ahead : await this.from(stream, cursor.seq);
      if (isOtherHistory(cursor, read)) return this.halt(stream, 'time-travel');
      const missing = read.filter(({ seq }) => seq > cursor.seq);
      const last = missing.at(-1);
      if (!last) return cursor;
      ahead = await this.from(stream, last.seq);
      const outcome = await this.apply({ ...stream, isBehind: ahead.length > 1 }, missing);
      if (outcome.halt) return this.halt(stream, outcome.halt);
      this.parts.counters.add('repaired_total', outcome.applied);
    }
  }

  private async cursorOf({ source, key }: StreamOfSource): Promise<Cursor> {
    return (await this.parts.database.inbox.cursor(source, key)) ?? { epoch: 1, seq: 0, lastCommand: null };
  }

  private from({ source, key }: StreamOfSource, seq: number): Promise<LogEvent[]> {
    return this.parts.sourceLog.events(source, key, Math.max(seq, 1));
  }

  /** Applies what queued up behind a parked thing, in one transaction, without moving the cursor. @throws what still cannot be applied */
  async applyParked(stream: StreamOfSource, events: readonly LogEvent[]): Promise<void> {
    await applyBeside(this.parts.database, this.parts.hearers, stream, events);
  }

  private async apply(stream: StreamOfSource, events: readonly LogEvent[], patience = 20): Promise<RunOutcome> {
    try {
      const outcome = await applyRun(this.parts.database, this.parts.hearers, stream, events);
      this.parts.counters.add('duplicate_total', outcome.duplicates);
      this.parts.counters.add('applied_total', outcome.applied);
      return outcome;
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'weather') throw error;
      if (error instanceof WaitFor && patience > 0)
        return this.wait(stream, events, error.source as ServiceName, patience);
      return this.isolate(stream, events, error);
    }
  }

  /** Lets the other source catch up first, then tries again. */
  private async wait(
    stream: StreamOfSource,
    events: readonly LogEvent[],
    source: ServiceName,
    patience: number,
  ): Promise<RunOutcome> {
    await this.repair({ ...stream, source });
    if (patience < 20) await new Promise((done) => setTimeout(done, 100));
    return this.apply(stream, events, patience - 1);
  }

  /** Finds the one fact that cannot be applied by taking them singly, and parks what it is about after three tries. */
  private async isolate(stream: StreamOfSource, events: readonly LogEvent[], error: unknown): Promise<RunOutcome> {
    const sorted = events.toSorted((one, other) => one.seq - other.seq);
    const [only] = sorted;
    if (sorted.length === 1 && only) {
      const tries = await this.parts.database.inbox.failed(stream, only.seq);
      await failpoint('in.attempt-written');
      if (tries >= TRIES) await this.park(stream, only, error);
      return this.apply(stream, sorted);
    }
    let last: RunOutcome | undefined;
    for (const event of sorted) {
      last = await this.apply(stream, [event]);
      if (last.halt || last.gap) return last;
    }
    return last ?? this.apply(stream, []);
  }

  private async park(stream: StreamOfSource, event: LogEvent, error: unknown): Promise<void> {
    await failpoint('in.before-park');
    const text = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown';
    await this.parts.database.inbox.parkAggregate(stream, event, text);
    await failpoint('in.after-park');
    this.parts.counters.add('parked_total');
    this.parts.log.error(
      { source: stream.source, key: stream.key, seq: event.seq, type: event.type, err: error },
      'parked: a fact cannot be applied',
    );
    const { lastMinute, share } = await this.parts.database.inbox.parkedLately(stream.source, stream.partition);
    if (lastMinute > PARKED_PER_MINUTE || (lastMinute > 3 && share > SHARE_PARKED)) {
      await this.halt(stream, 'systemic');
      throw new Error(`halted ${stream.source} ${stream.partition}: too much is parked`);
    }
  }

  private async halt({ source, key, partition }: StreamOfSource, reason: string): Promise<null> {
    await this.parts.database.inbox.halt(source, partition, `${reason} at ${key}`);
    this.parts.counters.add('halted_total');
    this.parts.log.error({ source, partition, key, reason }, 'halted: somebody must look');
    return null;
  }
}

/** The fact our cursor stands on must be the same in the source's log: else the source was restored to the past (B10). */
function isOtherHistory(cursor: Cursor, read: readonly LogEvent[]): boolean {
  if (cursor.seq === 0) return false;
  const [standing] = read;
  return standing === undefined || standing.seq !== cursor.seq || standing.commandId !== cursor.lastCommand;
}
