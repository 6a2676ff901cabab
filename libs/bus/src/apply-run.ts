import type { Cursor, Database, HearingTransaction, LogEvent, StreamOfSource } from './database.ts';
import { failpoint } from './failpoint.ts';
import type { Hearer, Hearers } from './hearers.ts';
import { planRun, type RunPlan } from './plan-run.ts';
import type { HeardFact } from './unit.ts';

export type RunOutcome = Pick<RunPlan, 'duplicates' | 'gap' | 'halt'> & { cursor: Cursor; applied: number };

/**
 * Applies what of a batch follows the cursor, in one transaction that holds the cursor's lock (B3, B4).
 * Facts of a parked thing queue up behind it; types nobody here hears only move the cursor.
 */
export function applyRun(
  database: Database,
  hearers: Hearers,
  stream: StreamOfSource,
  events: readonly LogEvent[],
): Promise<RunOutcome> {
  return database.inbox.hear(stream, async (transaction) => {
    await failpoint('in.after-lock');
    const { apply, ...outcome } = planRun(transaction.cursor, events);
    if (outcome.halt) return { ...outcome, cursor: transaction.cursor, applied: 0 };
    for (const run of runsOf(apply, hearers, transaction.parked)) await take(transaction, run);
    const last = apply.at(-1);
    const cursor = last ? { epoch: last.epoch, seq: last.seq, lastCommand: last.commandId } : transaction.cursor;
    transaction.moveTo(cursor, last?.at ?? null);
    await failpoint('in.before-commit');
    return { ...outcome, cursor, applied: apply.length };
  });
}

/** Applies facts that the cursor has passed already: those that waited behind a parked thing. All of them, or none. */
export function applyBeside(
  database: Database,
  hearers: Hearers,
  stream: StreamOfSource,
  events: readonly LogEvent[],
): Promise<void> {
  return database.inbox.hear(stream, async (transaction) => {
    for (const run of runsOf(events, hearers, new Set())) await take(transaction, run);
  });
}

type Run = { hearer: Hearer | 'parked' | undefined; events: LogEvent[] };

/** Neighbours with the same hearer go together: bulk where the hearer takes runs. Facts that may be taken in any order are neighbours, too. */
function runsOf(events: readonly LogEvent[], hearers: Hearers, parked: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const event of events) {
    const hearer = parked.has(event.about) ? 'parked' : hearers.of(event);
    const open = runs.slice(runs.findLastIndex((run) => !isPassable(run)) + 1);
    const same = [...runs.slice(-1), ...open].find((run) => run.hearer === hearer);
    if (same) same.events.push(event);
    else runs.push({ hearer, events: [event] });
  }
  return runs;
}

/** A later fact of another type may be taken before this run; what nobody hears stands in nobody's way. */
const isPassable = ({ hearer }: Run): boolean =>
  hearer === undefined || (hearer !== 'parked' && hearer.inAnyOrder === true);

async function take(transaction: HearingTransaction, { hearer, events }: Run): Promise<void> {
  if (hearer === undefined) return;
  if (hearer === 'parked') {
    for (const event of events) await transaction.park(event);
    return;
  }
  if (hearer.runs === 'hearing') {
    for (const event of events) await hearer.invoke(dataOf(hearer, event), transaction.hearingOf(event));
  } else await takeRun(transaction, hearer, events);
  await failpoint('in.mid-batch');
}

async function takeRun(transaction: HearingTransaction, hearer: Hearer, events: readonly LogEvent[]): Promise<void> {
  const facts = events.map((event): HeardFact<unknown> => ({
    data: dataOf(hearer, event),
    now: event.at,
    heard: transaction.hearingOf(event).heard,
  }));
  const last = events.at(-1);
  if (last) await hearer.invoke(facts, transaction.hearingOf(last));
}

/** Unknown fields are dropped, so a producer may add some; anything else that does not fit is a permanent fault. */
const dataOf = ({ contract }: Hearer, event: LogEvent): unknown => contract.data.parse(JSON.parse(event.data));
