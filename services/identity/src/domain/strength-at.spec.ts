import { expect, test } from '@jest/globals';
import { newId } from '@parta/contracts';
import { aSession } from '../testing.ts';
import { strengthAt } from './strength-at.ts';
import { tokenClaims } from './token-claims.ts';

const proved = 1_790_000_000;

test.each([
  ['at once', 0, 3],
  ['in its last second', 299, 3],
  ['after five minutes', 300, 2],
])('R-33: a step-up counts five minutes: %s', (_, passed, strength) => {
  expect(strengthAt(3, proved, proved + passed)).toBe(strength);
});

test('R-33: time makes no sign-in stronger', () => {
  expect([strengthAt(1, proved, proved), strengthAt(2, proved, proved)]).toEqual([1, 2]);
});

test('R-33: a token of a step-up ends with it, the next one is an ordinary one', () => {
  const until = new Date((proved + 86_400) * 1000);
  const given = { strength: 3 as const, authTime: new Date(proved * 1000), absoluteUntil: until };
  const session = aSession({ id: newId(), personId: newId() }, given);
  const at = (passed: number) =>
    tokenClaims(session, { schoolIds: [], children: [], grants: [], changesOn: null }, 1, proved + passed);

  expect(at(200)).toMatchObject({ acr: 'parta:3', exp: proved + 300 });
  expect(at(300)).toMatchObject({ acr: 'parta:2', exp: proved + 600 });
});
