import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from './days.ts';
import { breaksBetween, PERIOD_KINDS, periodOf, usualPeriods } from './period.ts';
import { weekNumber, weekOf, weekTitle } from './week.ts';

const quarters = usualPeriods(2026, 'quarter');

test('F-083: the quarters of 2026/27 leave the holidays between them', () => {
  expect(quarters.map(({ from, to }) => [from, to])).toEqual([
    ['2026-09-01', '2026-10-25'],
    ['2026-11-05', '2026-12-30'],
    ['2027-01-11', '2027-03-28'],
    ['2027-04-05', '2027-05-31'],
  ]);
  expect(breaksBetween(quarters, ['осенние', 'зимние', 'весенние'])).toEqual([
    { from: '2026-10-26', to: '2026-11-04', title: 'осенние' },
    { from: '2026-12-31', to: '2027-01-10', title: 'зимние' },
    { from: '2027-03-29', to: '2027-04-04', title: 'весенние' },
  ]);
});

test('F-083: trimesters follow each other without a gap, leap years too', () => {
  expect(breaksBetween(usualPeriods(2027, 'trimester'), [])).toEqual([]);
  expect(usualPeriods(2027, 'trimester')[1]?.to).toBe('2028-02-29');
});

test('F-083: the periods of any year are in order, do not overlap and end in May', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2200 }), fc.constantFrom(...PERIOD_KINDS), (year, kind) => {
      const periods = usualPeriods(year, kind);

      expect(periods[0]?.from).toBe(`${year}-09-01`);
      expect(periods.at(-1)?.to).toBe(`${year + 1}-05-31`);
      expect(periods.every(({ from, to }) => from < to)).toBe(true);
      expect(periods.slice(1).every(({ from }, index) => from > (periods[index]?.to ?? ''))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('F-083: both ends belong to a period, holidays to none', () => {
  expect(periodOf('2026-11-05', quarters)?.number).toBe(2);
  expect(periodOf('2026-12-30', quarters)?.number).toBe(2);
  expect(periodOf('2026-11-04', quarters)).toBeUndefined();
});

test('F-083: the week of 18 November 2026 is the 12th, in the 2nd quarter', () => {
  expect(weekTitle('2026-11-18', '2026-09-01', quarters, 'ru')).toBe('2-я четверть, 12-я неделя');
  expect(weekTitle('2026-11-18', '2026-09-01', quarters, 'en')).toBe('quarter 2, week 12');
  expect(weekTitle('2026-10-28', '2026-09-01', quarters, 'ru')).toBe('9-я неделя');
  expect(weekTitle('2026-11-02', '2026-09-01', quarters, 'ru')).toBe('2-я четверть, 10-я неделя');
});

test('F-083: every week of the year has one number', () => {
  fc.assert(
    fc.property(fc.nat(272), (offset) => {
      const day = addDays('2026-09-01', offset);
      const week = weekOf(day);

      expect(new Set(week.map((each) => weekNumber(each, '2026-09-01'))).size).toBe(1);
      expect([week.length, weekdayOf(week[0] ?? day), week.includes(day)]).toEqual([7, 1, true]);
      expect(weekNumber(addDays(day, 7), '2026-09-01')).toBe(weekNumber(day, '2026-09-01') + 1);
    }),
    { numRuns: 1000 },
  );
});
