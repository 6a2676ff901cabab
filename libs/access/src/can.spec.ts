import { expect, test } from '@jest/globals';
import { GrantScope, type PersonCaller, type Role, ROLES } from '@parta/contracts';
import { can, mayRole } from './can.ts';

const someone = (role: Role, extra: Partial<PersonCaller> = {}): PersonCaller => ({
  kind: 'person',
  personId: 'anna',
  accountId: 'account',
  sessionId: 'session',
  role,
  schoolIds: ['s1'],
  children: [],
  grants: [],
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

const nanny = (scopes: GrantScope[], extra: Partial<PersonCaller> = {}) =>
  someone('trustedPerson', { grants: [{ childId: 'petya', scopes, ends: '2026-12-01T21:00:00.000Z' }], ...extra });
const petya = { schoolId: '', pupilId: 'petya', at: '2026-12-01T20:59:59.999Z' };

test('N029 F-106: a trusted person reads the child and the parts that were granted, and nothing of another child', () => {
  expect(can(nanny(['homework']), 'diary.read', petya)).toBe(true);
  expect(can(nanny(['homework']), 'diary.marks', petya)).toBe(false);
  expect(can(nanny(['marks']), 'diary.marks', petya)).toBe(true);
  expect(can(nanny(['messages']), 'diary.read', petya)).toBe(false);
  expect(can(nanny([]), 'diary.read', petya)).toBe(false);
  expect(can(nanny(['marks']), 'diary.read', { ...petya, pupilId: 'kolya' })).toBe(false);
  for (const action of ['diary.records', 'diary.sign', 'absences.read', 'absence.announce', 'letter.read'] as const)
    expect(can(nanny([...GrantScope.options]), action, petya)).toBe(false);
});

test('F-043: a grant is over at its end to the millisecond, and holds at no moment nobody named', () => {
  expect(can(nanny(['marks']), 'diary.read', petya)).toBe(true);
  expect(can(nanny(['marks']), 'diary.read', { ...petya, at: '2026-12-01T21:00:00.000Z' })).toBe(false);
  expect(can(nanny(['marks']), 'diary.read', { schoolId: '', pupilId: 'petya' })).toBe(false);
});

test('F-132: a grant in the token of any other role opens nothing', () => {
  for (const role of ROLES.filter((each) => each !== 'trustedPerson'))
    expect(can(nanny(['marks'], { role, schoolIds: [] }), 'diary.read', petya)).toBe(false);
});
