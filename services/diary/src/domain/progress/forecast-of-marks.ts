import type { ProgressOfPupilAnswer } from '@parta/contracts';
import { type Average, comparedAverage, type FinalRules, marksToFinal, numberOf, proposedMark } from '@parta/school';

type Subject = ProgressOfPupilAnswer['subjects'][number];
type Final = 2 | 3 | 4 | 5;
/** `weighted` false: every mark weighs the same (`marks.weighted`). */
export type ForecastRules = FinalRules & { minMarks: number; weighted: boolean };
/** A mark as far as a forecast asks: a number of a counting work, and its weight in hundredths. */
type Counted = { value: string | null; counts: boolean; weight: number };

/** The final the average earns as it stands, and ways to the next better one. Both empty without an average. */
export function forecastOfMarks(
  average: Average | undefined,
  marks: readonly Counted[],
  rules: ForecastRules,
): Pick<Subject, 'forecast' | 'targets'> {
  if (!average) return { forecast: null, targets: [] };
  const counting = marks.filter(({ counts, value }) => counts && value !== null && numberOf(value) !== undefined);
  const final = proposedMark(comparedAverage(average, rules.compare), rules.thresholds);
  const weights = [...new Set(counting.map(({ weight }) => (rules.weighted ? weight : 100)))];
  return {
    forecast: { final, few: counting.length < rules.minMarks },
    targets: targets(average, final, weights, rules),
  };
}

/** Nothing above a 5; of a kind of mark that is no help nothing is said. */
function targets(average: Average, standing: Final, weights: number[], rules: FinalRules): Subject['targets'] {
  if (standing === 5) return [];
  const final = (standing + 1) as 3 | 4 | 5;
  return [3, 4, 5]
    .filter((value) => value >= final)
    .flatMap((value) => weights.map((weight) => ({ final, value, weight })))
    .flatMap((target) => {
      const count = marksToFinal(average, target, rules);
      return count === 'unreachable' ? [] : [{ ...target, count }];
    })
    .toSorted((a, b) => a.count - b.count || a.weight - b.weight || a.value - b.value);
}
