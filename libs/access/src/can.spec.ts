import { expect, test } from '@jest/globals';
import type { PersonCaller, Role } from '@parta/contracts';
import { can, mayRole } from './can.ts';

const someone = (role: Role, extra: Partial<PersonCaller> = {}): PersonCaller => ({
  kind: 'person',
  personId: 'anna',
  accountId: 'account',
  sessionId: 'session',
  role,
  schoolIds: ['s1'],
  children: [],
  strength: 2,
  accessVersion: 1,
  ...extra,
});

test('F-106: a guardian reads the own child and no other', () => {
  const mother = someone('guardian', { children: ['petya'] });

  expect(can(mother, 'diary.read', { schoolId: 's1', pupilId: 'petya' })).toBe(true);
  expect(can(mother, 'diary.read', { schoolId: 's1', pupilId: 'kolya' })).toBe(false);
  expect(can(mother, 'diary.read', { schoolId: 's1' })).toBe(false);
});

test('F-074: families write nothing into the journal', () => {
  for (const role of ['pupil', 'guardian', 'trustedPerson'] as const) {
    expect(mayRole(someone(role), 'mark.write')).toBe(false);
    expect(can(someone(role), 'mark.write', { schoolId: 's1', teacherIds: ['anna'] })).toBe(false);
  }
});

test('F-151: a teacher writes where a dated assignment says so, and only in the own school', () => {
  const anna = someone('subjectTeacher');

  expect(can(anna, 'mark.write', { schoolId: 's1', teacherIds: ['anna'] })).toBe(true);
  expect(can(anna, 'mark.write', { schoolId: 's1', teacherIds: ['vera'] })).toBe(false);
  expect(can(anna, 'mark.write', { schoolId: 's2', teacherIds: ['anna'] })).toBe(false);
});

test('F-135: the head teacher reads every journal of the school and of no other', () => {
  const head = someone('headTeacher');

  expect(can(head, 'journal.read', { schoolId: 's1' })).toBe(true);
  expect(can(head, 'journal.read', { schoolId: 's2' })).toBe(false);
});

test('F-132: whoever is not a signed-in person may do nothing by a right', () => {
  expect(can({ kind: 'anyone' }, 'names.read', { schoolId: 's1' })).toBe(false);
  expect(mayRole({ kind: 'service', name: 'identity' }, 'mark.write')).toBe(false);
});
