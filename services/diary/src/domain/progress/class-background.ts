import type { ProgressOfPupilAnswer } from '@parta/contracts';
import { type Average, meanOfAverages, numberOf, reaches } from '@parta/school';

/** How often a pupil has a value among the counting marks of some days in one journal. */
export type CountedValue = { pupilId: string; value: string; count: number };
/** From how many pupils with marks anything is told, or `off`; and whether the third is told, too. */
export type BackgroundRules = { least: number | 'off'; third: boolean };
export type Background = Omit<NonNullable<ProgressOfPupilAnswer['subjects'][number]['background']>, 'until'>;

/** The lowest mark of the upper half of the scale `five`. */
const UPPER = 4;
/** The borders of what is told of the share, per cent. */
const BORDERS = [25, 50, 75] as const;

type Share = { upper: number; marks: number };

/**
 * A pupil beside the whole group, the pupil among it, so that all families of a group are told the same. Every mark is reduced to the
 * half of the scale it belongs to before anything is reckoned: no answer, and no two answers together, tell a 4 from a 5 or a 2 from
 * a 3 of another child, whatever else the asker knows. What is left is told in quarters, of the number set by `diary.backgroundMin`
 * at least (F-096, R-34). Null where the pupil has no mark.
 */
export function classBackground(
  values: readonly CountedValue[],
  pupilId: string,
  { least, third }: BackgroundRules,
): Background | null {
  const shares = sharesOf(values);
  const own = shares.get(pupilId);
  if (!own || least === 'off' || shares.size < least) return null;
  const all = [...shares.values()];
  return { own, classFrom: classFrom(all), ...(third ? { third: thirdOf(own, all) } : {}) };
}

function sharesOf(values: readonly CountedValue[]): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const { pupilId, value, count } of values) {
    const number = numberOf(value);
    if (number === undefined) continue;
    const { upper, marks } = shares.get(pupilId) ?? { upper: 0, marks: 0 };
    shares.set(pupilId, { upper: upper + (number >= UPPER ? count : 0), marks: marks + count });
  }
  return shares;
}

/** The mean of the pupils' shares, down to the next border. */
function classFrom(shares: readonly Share[]): number {
  const fractions = shares.map(({ upper, marks }): Average => ({ n: BigInt(upper), d: BigInt(marks) }));
  const mean = meanOfAverages(fractions) as Average;
  return BORDERS.findLast((border) => reaches(mean, border)) ?? 0;
}

/** By how many pupils have a larger share; equals stand together, so a group of equals is the upper third. */
function thirdOf(own: Share, shares: readonly Share[]): NonNullable<Background['third']> {
  const better = shares.filter(({ upper, marks }) => upper * own.marks > own.upper * marks).length;
  if (3 * better < shares.length) return 'upper';
  return 3 * better < 2 * shares.length ? 'middle' : 'lower';
}
