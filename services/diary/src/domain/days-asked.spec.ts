import { expect, test } from '@jest/globals';
import { assertDays } from './days-asked.ts';

test('F-086, F-091: marks and absences are asked of one day up to a leap year', () => {
  expect(() => assertDays({ from: '2026-11-18', until: '2026-11-18' })).not.toThrow();
  expect(() => assertDays({ from: '2026-09-01', until: '2027-09-01' })).not.toThrow();
});

test.each([
  ['2026-11-18', '2026-11-17', 'days-reversed'],
  ['2026-09-01', '2027-09-02', 'days-too-many'],
  ['0000-01-01', '0000-06-01', 'year-out-of-range'],
  ['9999-09-01', '9999-12-31', 'year-out-of-range'],
])('F-086, F-091: days from %s to %s are refused as %s', (from, until, code) => {
  expect(() => assertDays({ from, until })).toThrow(expect.objectContaining({ code }));
});
