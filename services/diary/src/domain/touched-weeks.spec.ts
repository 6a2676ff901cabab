import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, mondayOf } from '@parta/school';
import { touchedWeeks } from './touched-weeks.ts';

const monday = '2026-11-16';
const entry = fc.record({
  pupilId: fc.constantFrom('p', 'q'),
  day: fc.integer({ min: 0, max: 20 }).map((n) => addDays(monday, n)),
});

test('R-38: every entry has its week among the touched ones, each week once', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), (entries, more) => {
      const others = more.map(({ pupilId, day }) => ({ pupilId, monday: mondayOf(day) }));
      const keys = touchedWeeks(entries, others).map((week) => `${week.pupilId} ${week.monday}`);

      const expected = [...entries, ...more].map(({ pupilId, day }) => `${pupilId} ${mondayOf(day)}`);
      expect(keys.toSorted()).toEqual([...new Set(expected)].toSorted());
    }),
  );
});
