import { expect, test } from '@jest/globals';
import { assertSpan } from './absence-span.ts';

test('F-091: absences are asked of one day up to a leap year', () => {
  expect(() => assertSpan({ from: '2026-11-18', until: '2026-11-18' })).not.toThrow();
  expect(() => assertSpan({ from: '2026-09-01', until: '2027-09-01' })).not.toThrow();
});

test.each([
  ['2026-11-18', '2026-11-17'],
  ['2026-09-01', '2027-09-02'],
])('F-091: days from %s to %s are refused', (from, until) => {
  expect(() => assertSpan({ from, until })).toThrow(expect.objectContaining({ code: 'absence-span' }));
});
