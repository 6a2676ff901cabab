import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planFact, type PlanLesson } from './plan-fact.ts';

const aLesson = (n: number, change: Partial<PlanLesson> = {}): PlanLesson => {
  return {
    id: `l${n}`,
    day: `2026-09-${String(n).padStart(2, '0')}`,
    number: 1,
    status: 'planned',
    topic: '',
    ...change,
  };
};
const kept = (n: number, topic: string) => aLesson(n, { status: 'kept', topic });
const plan = [
  { title: 'Корни', hours: 2 },
  { title: 'Степени', hours: 1 },
  { title: 'Дроби', hours: 1 },
];
const offered = (lessons: PlanLesson[], doubles: 'carry' | 'apart' = 'carry') =>
  planFact(plan, lessons, doubles).offers.map(({ lessonId, topic }) => `${lessonId} ${topic}`);

test('N-26: each lesson without a topic is offered the next of the plan, in the order of days', () => {
  expect(offered([aLesson(3), aLesson(2), kept(1, 'Корни.'), aLesson(4), aLesson(5)])).toEqual([
    'l2 Корни',
    'l3 Степени',
    'l4 Дроби',
  ]);
});

test('N-26: a topic beside the plan takes its turn, one that ran longer does not', () => {
  expect(offered([kept(1, 'Повторение'), aLesson(2), aLesson(3)])).toEqual(['l2 Корни', 'l3 Степени']);
  const longer = [kept(1, 'Корни'), kept(2, 'Корни'), kept(3, 'корни'), aLesson(4)];
  expect(offered(longer)).toEqual(['l4 Степени']);
});

test('N-26: what a cancelled lesson was to bring is offered to the next one; the end of the plan falls out', () => {
  const fact = planFact(plan, [kept(1, 'Корни'), aLesson(2, { status: 'cancelled' }), aLesson(3)], 'carry');

  expect(fact.offers).toEqual([{ lessonId: 'l3', topic: 'Корни' }]);
  expect(fact.topics.map(({ cancelled }) => cancelled)).toEqual([0, 0, 1]);
  expect(fact).toMatchObject({ totals: { hours: 4, kept: 1, cancelled: 1, planned: 2 }, withoutLesson: 1 });
});

test('N-26: in a double lesson the second is offered the topic of the first, unless the school keeps them apart', () => {
  const double = [kept(1, 'Корни'), kept(2, 'Корни'), kept(3, 'Степени'), aLesson(3, { id: 'second', number: 2 })];

  expect(offered(double)).toEqual(['second Степени']);
  expect(offered(double, 'apart')).toEqual(['second Дроби']);
});

test('N-26: two lessons of a day with a gap between them are no double lesson', () => {
  expect(offered([kept(3, 'Степени'), aLesson(3, { id: 'later', number: 3 })])).toEqual(['later Корни']);
});

const anyLesson = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  number: fc.integer({ min: 1, max: 6 }),
  status: fc.constantFrom('planned' as const, 'kept' as const, 'cancelled' as const),
  topic: fc.constantFrom('', 'Корни', 'Степени', 'Дроби', 'Повторение'),
});
const anyPlan = fc.array(
  fc.record({ title: fc.constantFrom('Корни', 'Степени', 'Дроби'), hours: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 8 },
);

test('R-37: hours of a plan = kept + cancelled + still planned, of every topic and in all, whatever happened', () => {
  fc.assert(
    fc.property(
      anyPlan,
      fc.array(anyLesson, { maxLength: 40 }),
      fc.constantFrom('carry', 'apart'),
      (topics, given, doubles) => {
        const lessons = given.map(({ day, ...each }, n) => ({ ...aLesson(day), ...each, id: `l${n}` }));

        const {
          topics: rows,
          totals,
          withoutLesson,
          beyondPlan,
        } = planFact(topics, lessons, doubles as 'carry' | 'apart');

        for (const row of [...rows, totals]) expect(row.kept + row.cancelled + row.planned).toBe(row.hours);
        expect(totals.hours).toBe(topics.reduce((sum, { hours }) => sum + hours, 0));
        expect(totals.hours - withoutLesson + beyondPlan).toBe(lessons.length);
      },
    ),
    { numRuns: 2000 },
  );
});

test('R-37: as long as the plan has hours, every kept and every cancelled lesson is counted', () => {
  const lessons = [kept(1, 'Корни'), aLesson(2, { status: 'cancelled' }), kept(3, 'Своё'), aLesson(4)];

  expect(planFact(plan, lessons, 'carry').totals).toEqual({ hours: 4, kept: 2, cancelled: 1, planned: 1 });
});
