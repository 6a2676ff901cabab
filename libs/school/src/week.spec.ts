import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, mondayOf } from './days.ts';
import { cycleWeekOf } from './week.ts';

const START = '2026-09-01';

test('N-32: the week of 1 September is A, the next one B, whatever weekday the year begins on', () => {
  expect(['2026-08-31', '2026-09-06', '2026-09-07', '2026-09-14'].map((day) => cycleWeekOf(day, START))).toEqual([
    'a',
    'a',
    'b',
    'a',
  ]);
});

test('N-32: all days of a calendar week are of one week of the cycle, the next week is the other, holidays or not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 6 }), (at, weekday) => {
      const monday = mondayOf(addDays(START, at));
      const week = cycleWeekOf(monday, START);

      expect(cycleWeekOf(addDays(monday, weekday), START)).toBe(week);
      expect(cycleWeekOf(addDays(monday, 7), START)).not.toBe(week);
    }),
  );
});
