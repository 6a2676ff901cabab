import { expect, test } from '@jest/globals';
import { assertAsked } from './assert-asked.ts';
import type { Homework, Membership } from './rows.ts';

const task = { groupId: 'group', kind: 'task', pupilIds: null } as Homework;
const inGroup = [{ groupId: 'group' } as Membership];
const refused = (code: string) => expect.objectContaining({ code });

test('N-39: homework of the own group, for everybody or for this pupil, is theirs to tick', () => {
  expect(() => assertAsked(task, 'vera', inGroup)).not.toThrow();
  expect(() => assertAsked({ ...task, pupilIds: ['vera'] }, 'vera', inGroup)).not.toThrow();
});

test('N-39, R-07: homework of others, or none at all, is not found', () => {
  expect(() => assertAsked({ ...task, pupilIds: ['gleb'] }, 'vera', inGroup)).toThrow(refused('not-found'));
  expect(() => assertAsked(task, 'vera', [])).toThrow(refused('not-found'));
  expect(() => assertAsked(undefined, 'vera', inGroup)).toThrow(refused('not-found'));
});

test('N-39: what was taken back is ticked no more', () => {
  expect(() => assertAsked({ ...task, kind: 'withdrawn' }, 'vera', inGroup)).toThrow(refused('homework-gone'));
});
