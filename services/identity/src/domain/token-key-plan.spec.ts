import { expect, test } from '@jest/globals';
import { type KeyAge, keyPlan } from './token-key-plan.ts';

const day = 24 * 3_600_000;
const active: KeyAge = { kid: 'a', status: 'active', since: 0 };
const next: KeyAge = { kid: 'n', status: 'next', since: 10 * day };
const still = { activate: null, retire: null, drop: [], create: [] };

test('F-032: the first keys are made at once, and nothing is done before it is due', () => {
  expect(keyPlan([], 0, 'due')).toEqual({ ...still, create: ['active', 'next'] });
  expect(keyPlan([active], day, 'due')).toEqual({ ...still, create: ['next'] });
  expect(keyPlan([active, next], 30 * day - 1, 'due')).toEqual(still);
});

test('N148: after 30 days the next key signs, and the former one is kept for its last tokens only', () => {
  expect(keyPlan([active, next], 30 * day, 'due')).toEqual({ ...still, activate: 'n', retire: 'a', create: ['next'] });
  expect(keyPlan([active, { ...next, since: 29.5 * day }], 30 * day, 'due')).toEqual(still);

  const retired: KeyAge = { kid: 'r', status: 'retired', since: 30 * day };
  const young = { ...active, since: 30 * day };
  expect(keyPlan([young, { ...next, since: 30 * day }, retired], 30 * day + 3_600_000, 'due')).toEqual(still);
  expect(keyPlan([young, { ...next, since: 30 * day }, retired], 30 * day + 7_200_000, 'due').drop).toEqual(['r']);
});

test('N148: in an emergency the signing key is published no more, and the next one signs at once', () => {
  expect(keyPlan([active, next], day, 'emergency')).toEqual({
    activate: 'n',
    retire: null,
    drop: ['a'],
    create: ['next'],
  });
  expect(keyPlan([active], day, 'emergency')).toMatchObject({ drop: ['a'], create: ['active', 'next'] });
});
