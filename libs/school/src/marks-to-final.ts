import type { Average } from './average.ts';
import type { Thresholds } from './proposal.ts';
import { marksToReach } from './target.ts';

/** How a school turns an average into a final mark (`finals.thresholds`, `finals.compare`). */
export type FinalRules = { thresholds: Thresholds; compare: 'exact' | 'shown' };

/** "How many more marks `value` of this weight until `final` is proposed": `final` 3, 4 or 5, `weight` in hundredths, > 0. */
export type FinalTarget = { final: 3 | 4 | 5; value: number; weight: number };

/**
 * The least number of further marks with which the school proposes this final. Where the shown average is compared, 4,645 is
 * enough for 4,65: the goal is half a hundredth lower, so everything is asked at twice its size.
 */
export function marksToFinal(
  average: Average | undefined,
  { final, value, weight }: FinalTarget,
  { thresholds, compare }: FinalRules,
): number | 'unreachable' {
  const goal = thresholds[final - 3] as number;
  if (compare === 'exact') return marksToReach(average, { goal, value, weight });
  const twice = average && { n: 2n * average.n, d: average.d };
  return marksToReach(twice, { goal: 2 * goal - 1, value: 2 * value, weight });
}
