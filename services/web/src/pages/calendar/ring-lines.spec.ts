import { expect, test } from '@jest/globals';
import { ringLines, ringsTyped } from './ring-lines.ts';

const rings = [
  { number: 0, starts: '07:35', ends: '08:20' },
  { number: 1, starts: '08:30', ends: '09:15' },
];

test('F-057: bells are typed a line each, with any dash, and read back the same', () => {
  expect(ringsTyped('0 7:35-8:20\n\n1. 08:30 — 09:15\n')).toEqual(rings);
  expect(ringsTyped(ringLines(rings))).toEqual(rings);
});

test.each(['1 08:30', '13 08:30–09:15', '1 25:00–26:00', '1 08:30–09:15\n1 09:25–10:10'])(
  'bells that are none are not guessed: %j',
  (text) => {
    expect(ringsTyped(text)).toBeUndefined();
  },
);
