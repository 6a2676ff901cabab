/** One core's share of many runs: seeds and their number come as the thread's data, the sum goes back as a message. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ManyRuns } from './many.ts';
import { simulate } from './simulate.ts';

const { from, runs } = workerData as { from: number; runs: number };
const sum: ManyRuns = {
  ...{ runs, faults: 0, facts: 0, repaired: 0, duplicates: 0, stolen: 0, longestRestMs: 0 },
  violations: [],
};
for (let seed = from; seed < from + runs; seed += 1) {
  const { faults, facts, counters, convergedMs, violations } = await simulate(seed);
  sum.faults += faults;
  sum.facts += facts;
  sum.repaired += counters.repaired_total;
  sum.duplicates += counters.duplicate_total;
  sum.stolen += counters.stolen_total;
  sum.longestRestMs = Math.max(sum.longestRestMs, convergedMs);
  sum.violations.push(...violations.map((violation) => `seed ${seed}: ${violation}`));
}
// A thread's port has no origin to aim at.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(sum);
