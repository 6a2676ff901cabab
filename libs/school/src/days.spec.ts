import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, daysOf, isDay, mondayOf, weekdayOf } from './days.ts';

const RUNS = { numRuns: 2000 };
const instant = fc.date({
  min: new Date('1600-01-01T00:00:00Z'),
  max: new Date('2500-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const iso = (date: Date): string => date.toISOString().slice(0, 10);

test('R-29: days add up like the calendar, in every zone of the machine', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: -40_000, max: 40_000 }), (date, count) => {
      const later = new Date(date.getTime() + count * 86_400_000);

      expect(addDays(iso(date), count)).toBe(iso(later));
      expect(daysBetween(iso(date), iso(later))).toBe(count);
      expect(weekdayOf(iso(date)) % 7).toBe(date.getUTCDay());
    }),
    RUNS,
  );
});

test('F-083: a week begins on the Monday not after the day', () => {
  fc.assert(
    fc.property(instant, (date) => {
      const monday = mondayOf(iso(date));

      expect(weekdayOf(monday)).toBe(1);
      expect(daysBetween(monday, iso(date))).toBe(weekdayOf(iso(date)) - 1);
    }),
    RUNS,
  );
});

test('R-29: a day that does not exist is no day', () => {
  expect(isDay('2028-02-29') && isDay('2026-11-22')).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '2026-11-31', ''].some(isDay)).toBe(false);
  expect(() => addDays('soon', 1)).toThrow(RangeError);
});

test('R-29: a span has both its ends, and none when it ends before it begins', () => {
  expect(daysOf('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
  expect(daysOf('2027-01-02', '2026-12-30')).toEqual([]);
});
