import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areThresholds, proposedMark, type Thresholds } from './proposal.ts';

const NOVOSIBIRSK: Thresholds = [265, 365, 465];

test.each([
  [2649n, 2],
  [2650n, 3],
  [3649n, 3],
  [3650n, 4],
  [4649n, 4],
  [4650n, 5],
  [4651n, 5],
])('R-16: %s thousandths propose %s where a 5 begins at 4.65', (thousandths, mark) => {
  expect(proposedMark({ n: thousandths, d: 1000n }, NOVOSIBIRSK)).toBe(mark);
});

test('R-16: the exact fraction decides, not what is shown', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.constantFrom(265n, 365n, 465n), (d, threshold) => {
      const n = (threshold * d + 99n) / 100n;
      const mark = Number(threshold / 100n) + 1;

      expect(proposedMark({ n, d }, NOVOSIBIRSK)).toBe(
        Math.min(5, Math.max(mark, proposedMark({ n, d }, NOVOSIBIRSK))),
      );
      expect(proposedMark({ n: n - 1n, d }, NOVOSIBIRSK)).toBeLessThan(mark);
    }),
    { numRuns: 2000 },
  );
});

test('R-16: a threshold lies above the mark below it and not above its own mark', () => {
  expect(areThresholds([250, 350, 450])).toBe(true);
  expect(areThresholds([201, 301, 500])).toBe(true);
  expect(
    [
      [200, 350, 450],
      [250, 401, 450],
      [250, 350, 450.5],
    ].map((each) => areThresholds(each as never)),
  ).toEqual([false, false, false]);
});
