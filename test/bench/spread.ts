/** Figures of one thing over the rounds of a run: median, and how far they lie apart. */
export type Spread = { median: number; min: number; max: number };

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 };
}

/** The p-th of a hundred of sorted waits. */
export const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? 0;

/** How far a limit wandered between rounds, as a share of its median: above 0.4 the run says nothing. */
export const wandering = ({ median, min, max }: Spread): number => (max - min) / Math.max(median, 1e-9);
