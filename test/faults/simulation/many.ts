import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

export type ManyRuns = {
  runs: number;
  faults: number;
  facts: number;
  repaired: number;
  duplicates: number;
  stolen: number;
  longestRestMs: number;
  violations: string[];
};

/** So many runs from a seed on, over all cores. */
export async function simulateMany(from: number, runs: number): Promise<ManyRuns> {
  const threads = availableParallelism();
  const share = Math.ceil(runs / threads);
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, n) => inThread(from + n * share, Math.min(share, runs - n * share))),
  );
  return parts.reduce((sum, part) => ({
    runs: sum.runs + part.runs,
    faults: sum.faults + part.faults,
    facts: sum.facts + part.facts,
    repaired: sum.repaired + part.repaired,
    duplicates: sum.duplicates + part.duplicates,
    stolen: sum.stolen + part.stolen,
    longestRestMs: Math.max(sum.longestRestMs, part.longestRestMs),
    violations: [...sum.violations, ...part.violations],
  }));
}

function inThread(from: number, runs: number): Promise<ManyRuns> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: { from, runs } });
    worker.once('message', done);
    worker.once('error', failed);
  });
}
