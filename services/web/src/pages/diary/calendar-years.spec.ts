import { expect, test } from '@jest/globals';
import type { YearsOfPupilAnswer } from '@parta/contracts';
import { addDays } from '@parta/school';
import fc from 'fast-check';
import { calendarYears, openingAt } from './calendar-years.ts';

const quarter = (title: string, from: string, until: string) => ({ title, kind: 'quarter', from, until });
const year = (given: Partial<YearsOfPupilAnswer['years'][number]> = {}) => ({
  ...{ from: '2026-09-01', until: '2026-11-22', classTitle: '8Б' },
  periods: [quarter('1-я четверть', '2026-09-01', '2026-10-25'), quarter('2-я четверть', '2026-11-05', '2026-12-30')],
  ...given,
});

test('F-084 F-107: the weeks of a year stand by period, holidays between them; a shared week is of the period that is not over', () => {
  const [only] = calendarYears([year()]);

  expect(only?.groups.map(({ title, mondays }) => [title, mondays[0], mondays.at(-1)])).toEqual([
    ['1-я четверть', '2026-08-31', '2026-10-19'],
    [undefined, '2026-10-26', '2026-10-26'],
    ['2-я четверть', '2026-11-02', '2026-11-16'],
  ]);
});

test('F-084: the calendar opens at the week that is shown, else at the nearest before it', () => {
  const years = calendarYears([year()]);

  expect(openingAt(years, '2026-10-05')).toBe('2026-10-05');
  expect(openingAt(years, '2027-01-11')).toBe('2026-11-16');
  expect(openingAt(years, '2020-01-06')).toBe('2026-08-31');
  expect(openingAt([], '2020-01-06')).toBeUndefined();
});

const anyYear = fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 330 })).map(([nth, days]) => {
  const from = `${2016 + nth}-09-01`;
  return year({ from, until: addDays(from, days), periods: [quarter('1-я четверть', from, addDays(from, 50))] });
});

test('F-107: whatever years a pupil learnt, every week of theirs stands in the calendar, and none twice', () => {
  fc.assert(
    fc.property(fc.array(anyYear, { maxLength: 12 }), (years) => {
      const all = calendarYears(years).flatMap(({ groups }) => groups.flatMap(({ mondays }) => mondays));
      const isThere = (day: string) => all.some((monday) => monday <= day && day <= addDays(monday, 6));

      expect(new Set(all).size).toBe(all.length);
      expect(years.every(({ from, until }) => isThere(from) && isThere(until))).toBe(true);
    }),
  );
});
