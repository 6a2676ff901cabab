import { expect, test } from '@jest/globals';
import { freshnessOf } from './freshness.ts';

const NOON = Date.UTC(2026, 10, 18, 9);
const MINUTE = 60_000;
const before = (minutes: number) => freshnessOf(NOON - minutes * MINUTE, NOON);

test('F-104: what is kept says its time from fifteen minutes on, and warns from a day on', () => {
  expect([0, 14, 15, 24 * 60 - 1, 24 * 60, 6 * 24 * 60].map(before)).toEqual([
    ...['new', 'new', 'timed', 'timed', 'old', 'old'],
  ]);
});
