import { expect, test } from '@jest/globals';
import { addDays, daysOf } from '@parta/school';
import { backgroundDays } from './background-days.ts';

const quarter = { from: '2026-11-05', until: '2026-12-30' };

test('F-096: while a period runs its finished months are told, afterwards the whole of it', () => {
  expect(backgroundDays(quarter, '2026-11-05')).toEqual({ until: null, next: '2026-12-01' });
  expect(backgroundDays(quarter, '2026-11-30')).toEqual({ until: null, next: '2026-12-01' });
  expect(backgroundDays(quarter, '2026-12-01')).toEqual({ until: '2026-11-30', next: '2026-12-31' });
  expect(backgroundDays(quarter, '2026-12-31')).toEqual({ until: '2026-12-30', next: null });
  expect(backgroundDays(quarter, '2026-10-01')).toMatchObject({ until: null });
});

test('F-096, P-21: asked on every day of a half-year, the days that are told change once a month at most', () => {
  const halfYear = { from: '2027-01-11', until: '2027-05-31' };
  const asked = daysOf('2027-01-01', '2027-06-30').map((day) => ({ day, ...backgroundDays(halfYear, day) }));

  expect([...new Set(asked.map(({ until }) => until))]).toEqual([
    ...[null, '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'],
  ]);
  for (const { day, until } of asked) expect(until === null || until < day).toBe(true);
  for (const { until, next } of asked.filter((each) => each.next !== null && each.next > halfYear.from))
    expect(backgroundDays(halfYear, addDays(next as string, -1)).until).toBe(until);
});
