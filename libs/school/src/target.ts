import { type Average, reaches } from './average.ts';

/** "How many more marks `value` of this weight": `goal` and `weight` in hundredths, weight > 0. */
export type Target = { goal: number; value: number; weight: number };

/**
 * The least number of further marks that brings the average to the goal: 0 when it is reached already,
 * `unreachable` when no number of such marks is enough. Without an average one mark not below the goal reaches it.
 */
export function marksToReach(average: Average | undefined, { goal, value, weight }: Target): number | 'unreachable' {
  if (!average) return value * 100 >= goal ? 1 : 'unreachable';
  if (reaches(average, goal)) return 0;
  const gain = BigInt(value) * 100n - BigInt(goal);
  if (gain <= 0n) return 'unreachable';
  const missing = BigInt(goal) * average.d - 100n * average.n;
  const perMark = BigInt(weight) * gain;
  return Number((missing + perMark - 1n) / perMark);
}
