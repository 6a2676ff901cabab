import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Average } from './average.ts';
import { type FinalRules, type FinalTarget, marksToFinal } from './marks-to-final.ts';
import { comparedAverage, proposedMark } from './proposal.ts';

const average = fc
  .array(fc.record({ value: fc.bigInt({ min: 2n, max: 5n }), weight: fc.bigInt({ min: 1n, max: 900n }) }), {
    maxLength: 12,
  })
  .map((marks): Average | undefined => {
    const d = marks.reduce((sum, { weight }) => sum + weight, 0n);
    return d > 0n ? { n: marks.reduce((sum, { value, weight }) => sum + value * weight, 0n), d } : undefined;
  });
const target: fc.Arbitrary<FinalTarget> = fc.record({
  final: fc.constantFrom(3, 4, 5),
  value: fc.integer({ min: 2, max: 5 }),
  weight: fc.integer({ min: 1, max: 900 }),
});
const rules: fc.Arbitrary<FinalRules> = fc.record({
  thresholds: fc.tuple(
    fc.integer({ min: 201, max: 300 }),
    fc.integer({ min: 301, max: 400 }),
    fc.integer({ min: 401, max: 500 }),
  ),
  compare: fc.constantFrom('exact', 'shown'),
});

function isProposedAfter(before: Average | undefined, marks: number, wanted: FinalTarget, by: FinalRules): boolean {
  const added = BigInt(marks) * BigInt(wanted.weight);
  const after = { n: (before?.n ?? 0n) + added * BigInt(wanted.value), d: (before?.d ?? 0n) + added };
  return after.d > 0n && proposedMark(comparedAverage(after, by.compare), by.thresholds) >= wanted.final;
}

test('R-12, R-16: with k more marks the school proposes the final, with k-1 it does not, by whichever average it compares', () => {
  fc.assert(
    fc.property(average, target, rules, (before, wanted, by) => {
      const count = marksToFinal(before, wanted, by);
      const [enough, tooFew] = count === 'unreachable' ? [undefined, 5000] : [count, count - 1];

      expect(enough === undefined || isProposedAfter(before, enough, wanted, by)).toBe(true);
      expect(tooFew >= 0 && isProposedAfter(before, tooFew, wanted, by)).toBe(false);
    }),
    { numRuns: 4000 },
  );
});

test('R-12: 4,645 is a 5 from 4,65 only where the shown average is compared', () => {
  const thresholds = [265, 365, 465] as const;
  const wanted = { final: 5, value: 5, weight: 100 } as const;

  expect(marksToFinal({ n: 929n, d: 200n }, wanted, { thresholds, compare: 'shown' })).toBe(0);
  expect(marksToFinal({ n: 929n, d: 200n }, wanted, { thresholds, compare: 'exact' })).toBe(1);
});
