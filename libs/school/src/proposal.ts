import { type Average, reaches, shownHundredths } from './average.ts';

/** From which average a 3, a 4 and a 5 is proposed, in hundredths (`finals.thresholds`). */
export type Thresholds = readonly [three: number, four: number, five: number];

export const USUAL_THRESHOLDS: Thresholds = [250, 350, 450];

/** True when each threshold t of a mark v keeps v-1 < t <= v. */
export function areThresholds(thresholds: Thresholds): boolean {
  return thresholds.every((t, index) => Number.isInteger(t) && t > (index + 2) * 100 && t <= (index + 3) * 100);
}

/** The final mark of the scale `five` the exact average earns. The teacher decides; this only proposes. */
export function proposedMark(average: Average, thresholds: Thresholds = USUAL_THRESHOLDS): 2 | 3 | 4 | 5 {
  return (2 + thresholds.filter((threshold) => reaches(average, threshold)).length) as 2 | 3 | 4 | 5;
}

/** What the thresholds are held against: the exact average, or what is shown of it (`finals.compare`). */
export function comparedAverage(average: Average, compare: 'exact' | 'shown'): Average {
  return compare === 'exact' ? average : { n: BigInt(shownHundredths(average)), d: 100n };
}
