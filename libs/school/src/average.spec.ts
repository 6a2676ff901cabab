import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Average,
  averageOf,
  formatAverage,
  MixedScales,
  roundedMark,
  shownHundredths,
  type WeighedMark,
} from './average.ts';

const RUNS = { numRuns: 2000 };
const aNumber = fc.record<WeighedMark>({
  scale: fc.constant('five'),
  value: fc.constantFrom('2', '3', '4', '5'),
  weight: fc.integer({ min: 1, max: 99_999 }),
  counts: fc.constant(true),
});
const silent = fc.oneof(
  fc.record<WeighedMark>({
    scale: fc.constantFrom('five', 'passFail'),
    value: fc.constantFrom('pass', 'fail', 'na', 'ex', 'debt', 'Н', '', null),
    weight: fc.integer({ min: 1, max: 99_999 }),
    counts: fc.boolean(),
  }),
  aNumber.map((formative) => ({ ...formative, counts: false })),
);
const five = (value: string, weight = 100): WeighedMark => ({ scale: 'five', value, weight, counts: true });
const plus = (left: Average | undefined, right: Average | undefined) =>
  left && right ? { n: left.n + right.n, d: left.d + right.d } : (left ?? right);

test('R-01: the average is the weighed sum over the weights, in any order', () => {
  fc.assert(
    fc.property(fc.array(aNumber, { minLength: 1 }), fc.nat(), (marks, turn) => {
      const turned = [...marks.slice(turn % marks.length), ...marks.slice(0, turn % marks.length)].toReversed();
      const n = marks.reduce((sum, { value, weight }) => sum + BigInt(value ?? 0) * BigInt(weight), 0n);
      const d = marks.reduce((sum, { weight }) => sum + BigInt(weight), 0n);

      expect(averageOf(marks)).toEqual({ n, d });
      expect(averageOf(turned)).toEqual({ n, d });
    }),
    RUNS,
  );
});

test('R-01: the averages of any split of the marks add up to the average of all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aNumber, fc.nat(3))), (marks) => {
      const parts = [0, 1, 2, 3].map((part) =>
        averageOf(marks.filter(([, own]) => own === part).map(([mark]) => mark)),
      );

      expect(parts.reduce(plus, undefined)).toEqual(averageOf(marks.map(([mark]) => mark)));
    }),
    RUNS,
  );
});

test('R-01: точка, Н, н/а, зач, осв, formative and removed marks change nothing', () => {
  fc.assert(
    fc.property(fc.array(aNumber), fc.array(silent), fc.nat(), (marks, others, at) => {
      const place = at % (marks.length + 1);

      expect(averageOf([...marks.slice(0, place), ...others, ...marks.slice(place)])).toEqual(averageOf(marks));
    }),
    RUNS,
  );
});

test('R-11: without weights there is no average', () => {
  expect(averageOf([])).toBeUndefined();
  expect(averageOf([{ ...five('5'), counts: false }, five('na'), five('debt')])).toBeUndefined();
});

test.each([
  [{ n: 13n, d: 3n }, '4,33', '4.33'],
  [{ n: 40n, d: 9n }, '4,44', '4.44'],
  [{ n: 4645n, d: 1000n }, '4,65', '4.65'],
  [{ n: 4649n, d: 1000n }, '4,65', '4.65'],
  [{ n: 5n, d: 1n }, '5,00', '5.00'],
  [{ n: 1n, d: 400n }, '0,00', '0.00'],
  [{ n: 1n, d: 200n }, '0,01', '0.01'],
  [{ n: 100_000n, d: 1n }, '100000,00', '100000.00'],
])('R-13: %o is shown as %s', (average, russian, english) => {
  expect(formatAverage(average, 'ru')).toBe(russian);
  expect(formatAverage(average, 'en')).toBe(english);
});

test('R-13: 5 of weight 2 and 3 of weight 1 show 4,33', () => {
  expect(formatAverage(averageOf([five('5', 200), five('3', 100)]) as Average, 'ru')).toBe('4,33');
});

test('R-13: what is shown lies within half a hundredth, a half goes up', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
      const twice = 2n * BigInt(shownHundredths({ n, d })) * d;

      expect(twice - d <= 200n * n && 200n * n < twice + d).toBe(true);
    }),
    RUNS,
  );
});

test('F-095: the rounded mark goes up at the half', () => {
  expect(
    [
      { n: 349n, d: 100n },
      { n: 7n, d: 2n },
      { n: 449n, d: 100n },
      { n: 9n, d: 2n },
    ].map(roundedMark),
  ).toEqual([3, 4, 4, 5]);
});

test('R-14: marks of two scales never share an average', () => {
  const hundred: WeighedMark = { scale: 'hundred', value: '87', weight: 100, counts: true };

  expect(() => averageOf([five('5'), hundred])).toThrow(MixedScales);
  expect(averageOf([hundred, five('na')])).toEqual({ n: 8700n, d: 100n });
});

test('R-23: two lessons of one day and the marks of a former class each count once', () => {
  const formerClass = [five('4'), five('5', 200)];
  const doubleLesson = [five('3'), five('3')];

  expect(averageOf([...formerClass, ...doubleLesson])).toEqual({ n: 2000n, d: 500n });
});
