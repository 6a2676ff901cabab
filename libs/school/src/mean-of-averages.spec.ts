import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatAverage } from './average.ts';
import { meanOfAverages } from './mean-of-averages.ts';

const average = fc.record({ n: fc.bigInt({ min: 0n, max: 9999n }), d: fc.bigInt({ min: 1n, max: 9999n }) });

test('F-095, F-116: each subject counts once in the overall average, however many marks it has and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(average, { minLength: 1, maxLength: 8 }), (averages) => {
      const mean = meanOfAverages(averages)!;
      const product = averages.reduce((all, { d }) => all * d, 1n);
      const sum = averages.reduce((all, { n, d }) => all + (n * product) / d, 0n);

      expect(mean.n * product * BigInt(averages.length)).toBe(sum * mean.d);
      expect(meanOfAverages(averages.toReversed())).toEqual(mean);
    }),
  );
});

test('F-095, R-11: 4,33 and 3,50 are 3,92 together, and no averages have no mean', () => {
  expect(
    formatAverage(
      meanOfAverages([
        { n: 1300n, d: 300n },
        { n: 700n, d: 200n },
      ])!,
      'ru',
    ),
  ).toBe('3,92');
  expect(meanOfAverages([])).toBeUndefined();
});
