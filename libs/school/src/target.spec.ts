import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Average, reaches } from './average.ts';
import { marksToReach } from './target.ts';

const average = fc
  .array(fc.record({ value: fc.bigInt({ min: 2n, max: 5n }), weight: fc.bigInt({ min: 1n, max: 900n }) }), {
    maxLength: 12,
  })
  .map((marks): Average | undefined => {
    const d = marks.reduce((sum, { weight }) => sum + weight, 0n);
    return d > 0n ? { n: marks.reduce((sum, { value, weight }) => sum + value * weight, 0n), d } : undefined;
  });
const target = fc.record({
  goal: fc.integer({ min: 200, max: 500 }),
  value: fc.integer({ min: 2, max: 5 }),
  weight: fc.integer({ min: 1, max: 900 }),
});

function reachedAfter(
  before: Average | undefined,
  marks: number,
  { goal, value, weight }: { goal: number; value: number; weight: number },
) {
  const added = BigInt(marks) * BigInt(weight);
  const after = { n: (before?.n ?? 0n) + added * BigInt(value), d: (before?.d ?? 0n) + added };
  return after.d > 0n && reaches(after, goal);
}

test('R-12: k more marks reach the goal, k-1 do not', () => {
  fc.assert(
    fc.property(average, target, (before, wanted) => {
      const count = marksToReach(before, wanted);
      if (count === 'unreachable') return;

      expect(reachedAfter(before, count, wanted)).toBe(true);
      expect(count > 0 && reachedAfter(before, count - 1, wanted)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('R-12: a mark not above the goal never lifts an average to it', () => {
  fc.assert(
    fc.property(average, target, fc.integer({ min: 0, max: 5000 }), (before, wanted, tries) => {
      if (marksToReach(before, wanted) !== 'unreachable') return;

      expect(wanted.value * 100).toBeLessThanOrEqual(wanted.goal);
      expect(reachedAfter(before, tries, wanted)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('R-12: two fives of weight 1 lift 3,50 from four marks to 4,00', () => {
  expect(marksToReach({ n: 1400n, d: 400n }, { goal: 400, value: 5, weight: 100 })).toBe(2);
  expect(marksToReach({ n: 1400n, d: 400n }, { goal: 350, value: 2, weight: 100 })).toBe(0);
  expect(marksToReach({ n: 1400n, d: 400n }, { goal: 400, value: 4, weight: 100 })).toBe('unreachable');
  expect(marksToReach(undefined, { goal: 400, value: 4, weight: 100 })).toBe(1);
});
