import type { Cursor, LogEvent } from './database.ts';

export type RunPlan = {
  /** Events to apply, in order, without a hole after the cursor. */
  apply: LogEvent[];
  /** Events already applied before: noise of the transport. */
  duplicates: number;
  /** There are events beyond a hole: the log of the source has to be asked. */
  gap: boolean;
  /** The source stands in another history than the cursor: nothing may go on (B10). */
  halt: 'epoch' | 'time-travel' | null;
};

/**
 * What to do with a batch of one key, whatever the transport made of it: late, doubled, shuffled, with holes (B3, B5).
 * A new cursor takes over the epoch of what it hears first.
 */
export function planRun(cursor: Cursor, events: readonly LogEvent[]): RunPlan {
  const fresh = cursor.seq === 0 && cursor.lastCommand === null;
  const sorted = events.toSorted((one, other) => one.epoch - other.epoch || one.seq - other.seq);
  const plan: RunPlan = { apply: [], duplicates: 0, gap: false, halt: null };
  const epoch = fresh ? (sorted[0]?.epoch ?? cursor.epoch) : cursor.epoch;
  let next = cursor.seq + 1;
  for (const event of sorted) {
    if (event.epoch > epoch) return { ...plan, halt: 'epoch' };
    if (event.epoch < epoch || event.seq < next) plan.duplicates += 1;
    else if (event.seq > next) return { ...plan, gap: true };
    else {
      plan.apply.push(event);
      next += 1;
    }
  }
  return plan;
}
