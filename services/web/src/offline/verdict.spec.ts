import { expect, test } from '@jest/globals';
import { dueAt, pauseAfter, verdictOf } from './verdict.ts';

test('N-15: without an answer, or from a service that is away, the same command goes again', () => {
  expect([0, 500, 502, 503, 504, 429].map((status) => verdictOf(status, 'internal').kind)).toEqual([
    'again',
    'again',
    'again',
    'again',
    'again',
    'again',
  ]);
});

test('N-15: a refusal is kept with its code and words, a faster colleague asks for a new look, an ended session waits', () => {
  expect(verdictOf(403, 'forbidden', 'Нельзя')).toEqual({ kind: 'refused', code: 'forbidden', title: 'Нельзя' });
  expect(verdictOf(409, 'changed-meanwhile')).toEqual({ kind: 'collided' });
  expect(verdictOf(401, 'AUTH-08')).toEqual({ kind: 'signed-out' });
  expect(verdictOf(204, '')).toEqual({ kind: 'done' });
});

test('N-15: attempts come after 1, 2, 4 .. 60 seconds, jitter only shortens', () => {
  expect([1, 2, 3, 7, 20].map((attempt) => pauseAfter(attempt, 0))).toEqual([1000, 2000, 4000, 60_000, 60_000]);
  expect(pauseAfter(2, 1)).toBe(1500);
});

test('F-067: marks leave two seconds after the last key, five after the first, at once when there are twenty', () => {
  expect(dueAt(0, 1000, 3)).toBe(3000);
  expect(dueAt(0, 4500, 3)).toBe(5000);
  expect(dueAt(0, 4500, 20)).toBe(4500);
});
