import { expect, test } from '@jest/globals';
import type { Enrolment, Facts, Ward } from './facts.ts';
import { roleHeld, rolesOn, wardsOn } from './own-roles.ts';
import { rightsOf } from './rights.ts';

const day = '2026-11-18';
const always = { from: '2026-09-01', until: null };
const nobody: Facts = {
  ...{ kinds: [], fourteenFrom: null, adultFrom: null, enrolments: [], schoolRoles: [], wards: [], grants: [] },
};
const in8b: Enrolment = { schoolId: 's1', classId: 'c8b', ...always };
const ward = (childId: string, rest: Partial<Ward> = {}): Ward => ({
  childId,
  ...always,
  restricted: false,
  adultFrom: null,
  enrolments: [in8b],
  ...rest,
});

test('F-012: a guardian of children at two schools has one role that reaches all of them and both schools', () => {
  const other = { ...in8b, schoolId: 's2' };
  const facts = { ...nobody, wards: [ward('petya'), ward('dasha', { enrolments: [other] }), ward('petya')] };
  const [guardian] = rolesOn(day, facts);

  expect(rolesOn(day, facts)).toEqual([{ role: 'guardian', schoolId: null, classIds: [] }]);
  expect(guardian && rightsOf(guardian, 'mother', facts, day)).toMatchObject({
    schoolIds: ['s1', 's2'],
    children: ['dasha', 'petya'],
  });
});

test('F-040: roles of one person stand beside each other and are never added up', () => {
  const schoolRoles = [
    { schoolId: 's1', role: 'subjectTeacher' as const, classId: null, ...always },
    { schoolId: 's1', role: 'classTeacher' as const, classId: 'c5a', ...always },
    { schoolId: 's1', role: 'classTeacher' as const, classId: 'c6a', ...always },
    { schoolId: 's2', role: 'subjectTeacher' as const, classId: null, from: '2026-09-01', until: day },
  ];
  const facts = { ...nobody, schoolRoles, wards: [ward('petya')] };
  const roles = rolesOn(day, facts);

  expect(roles.map(({ role, schoolId }) => [role, schoolId])).toEqual([
    ['subjectTeacher', 's1'],
    ['classTeacher', 's1'],
    ['guardian', null],
  ]);
  expect(roles[1]?.classIds).toEqual(['c5a', 'c6a']);
  expect(roles[0] && rightsOf(roles[0], 'anna', facts, day)).toMatchObject({ schoolIds: ['s1'], children: [] });
});

test('N025: a role that has ended, or of another school, is not held', () => {
  const facts = { ...nobody, schoolRoles: [{ schoolId: 's1', role: 'director' as const, classId: null, ...always }] };
  const ended = { ...nobody, schoolRoles: facts.schoolRoles.map((role) => ({ ...role, until: day })) };

  expect(roleHeld(rolesOn(day, facts), { role: 'director', schoolId: 's1' })).toBeDefined();
  expect(roleHeld(rolesOn(day, facts), { role: 'director', schoolId: 's2' })).toBeUndefined();
  expect(roleHeld(rolesOn(day, ended), { role: 'director', schoolId: 's1' })).toBeUndefined();
});

test('F-043: a pupil who left keeps the archive and gets nothing new; before the first day there is nothing at all', () => {
  const left = { ...nobody, enrolments: [{ ...in8b, until: '2026-10-01' }] };
  const [role] = rolesOn(day, left);

  expect(rolesOn(day, left)).toEqual([{ role: 'pupil', schoolId: null, classIds: [] }]);
  expect(role && rightsOf(role, 'petya', left, day)).toMatchObject({ schoolIds: [], children: ['petya'] });
  expect(rolesOn('2026-08-31', left)).toEqual([]);
});

test('F-043: the school of a child that left is no longer a guardian’s, the child is', () => {
  const facts = { ...nobody, wards: [ward('petya', { enrolments: [{ ...in8b, until: '2026-10-01' }] })] };
  const [role] = rolesOn(day, facts);

  expect(role && rightsOf(role, 'mother', facts, day)).toMatchObject({ schoolIds: [], children: ['petya'] });
});

test('N104: a restricted guardian stands for nobody', () => {
  expect(rolesOn(day, { ...nobody, wards: [ward('petya', { restricted: true })] })).toEqual([]);
  expect(rolesOn(day, { ...nobody, wards: [ward('petya', { restricted: true }), ward('petya')] })).toEqual([]);
});

test('N054: from the 18th birthday the child is no longer the guardian’s to see', () => {
  const facts = { wards: [ward('petya', { adultFrom: day }), ward('dasha', { adultFrom: '2026-11-19' })] };

  expect(wardsOn(day, facts).map(({ childId }) => childId)).toEqual(['dasha']);
});
