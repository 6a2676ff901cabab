import { expect, test } from '@jest/globals';
import { averageOf } from '@parta/school';
import fc from 'fast-check';
import { averageWith, oneMore, type Thought } from './thought.ts';

const aMark = fc.record({ value: fc.integer({ min: 2, max: 5 }), weight: fc.integer({ min: 1, max: 900 }) });
const asMarks = (marks: readonly Omit<Thought, 'count'>[]) =>
  marks.map(({ value, weight }) => ({ scale: 'five' as const, value: String(value), weight, counts: true }));

test('N-40, R-12: «what if» gives exactly the average the journal would have with these marks', () => {
  fc.assert(
    fc.property(fc.array(aMark), fc.array(aMark), (standing, imagined) => {
      const thoughts = imagined.reduce(oneMore, [] as Thought[]);
      const [with_, both] = [
        averageWith(averageOf(asMarks(standing)), thoughts),
        averageOf(asMarks([...standing, ...imagined])),
      ];

      expect(with_ && with_.n * (both?.d ?? 1n)).toEqual(both && both.n * (with_?.d ?? 1n));
    }),
  );
});

test('N-40: the same mark imagined twice is one line of two, and without any nothing changes', () => {
  const five = { value: 5, weight: 100 };

  expect(oneMore(oneMore([], five), five)).toEqual([{ ...five, count: 2 }]);
  expect(oneMore(oneMore([], five), { value: 4, weight: 300 })).toHaveLength(2);
  expect(averageWith({ n: 900n, d: 200n }, [])).toEqual({ n: 900n, d: 200n });
  expect(averageWith(undefined, [])).toBeUndefined();
});
