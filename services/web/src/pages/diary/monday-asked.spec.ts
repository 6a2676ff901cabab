import { expect, test } from '@jest/globals';
import { isDay, mondayOf, weekdayOf } from '@parta/school';
import fc from 'fast-check';
import { mondayAsked } from './monday-asked.ts';

const today = '2026-11-18';

test('F-084: any day of a week leads to its Monday, an address without a day to the current week', () => {
  expect(mondayAsked('2026-11-15', today)).toBe('2026-11-09');
  for (const text of ['', '2026-W00', '2026-02-30', 'marks', '-001-12-27']) {
    expect(mondayAsked(text, today)).toBe('2026-11-16');
  }
});

test('F-084: whatever stands in the address, a Monday is asked for that every calendar knows, and it asks for itself again', () => {
  const written = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));
  const days = written.map((parts) => parts.map((part, at) => String(part).padStart(at ? 2 : 4, '0')).join('-'));
  fc.assert(
    fc.property(fc.oneof(days, fc.string()), (text) => {
      const asked = mondayAsked(text, today);

      expect(isDay(asked) && weekdayOf(asked) === 1 && mondayOf(asked) === asked).toBe(true);
      expect(mondayAsked(asked, today)).toBe(asked);
    }),
    { examples: [['0000-01-01'], ['9999-12-31']] },
  );
});
