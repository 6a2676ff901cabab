import { expect, test } from '@jest/globals';
import { weekdayOf } from '@parta/school';
import fc from 'fast-check';
import { dueRound, type SchoolRound } from './signature-round.ts';

const round = (given: Partial<SchoolRound>): SchoolRound => ({
  ...{ schoolId: 's1502', today: '2026-11-23', clock: '18:30', monday: null, after: null, isDone: false },
  ...given,
});

test.each<[string, Partial<SchoolRound>, string | undefined]>([
  ['on Monday evening of the week before', {}, '2026-11-16'],
  ['not before the evening', { clock: '18:29' }, undefined],
  ['not at night', { clock: '21:00' }, undefined],
  ['on Tuesday of the same week, if nobody could be asked on Monday', { today: '2026-11-24' }, '2026-11-16'],
  ['not on a Sunday', { today: '2026-11-29' }, undefined],
  ['once', { monday: '2026-11-16', isDone: true }, undefined],
  ['of the next week again', { monday: '2026-11-09', isDone: true }, '2026-11-16'],
])('F-098 N-46: guardians are asked for their signature %s', (_when, given, monday) => {
  expect(dueRound(round(given))?.monday).toBe(monday);
});

test('N-46: whatever was asked of the week before, a new week begins with the first guardian', () => {
  expect(dueRound(round({ monday: '2026-11-09', after: 'somebody' }))).toMatchObject({ after: null });
  expect(dueRound(round({ monday: '2026-11-16', after: 'somebody' }))).toMatchObject({ after: 'somebody' });
});

test('N-46: at no moment is anybody told at night, on a Sunday, or of a week that is not over', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(day, clock, (today, [hour, minute]) => {
      const [hh, mm] = [hour, minute].map((n) => String(n).padStart(2, '0'));
      const due = dueRound(round({ today, clock: `${hh}:${mm}` }));
      if (!due) return;
      expect(hour >= 18 && hour < 21 && weekdayOf(today) !== 7).toBe(true);
      expect(due.monday < today && weekdayOf(due.monday) === 1).toBe(true);
    }),
  );
});
