import { expect, test } from '@jest/globals';
import { GroupFormed, GroupMembersSet, PupilEnrolled, SchoolRolesSet, TeachingAssigned } from '@parta/contracts';
import { aRoster, enrollmentLine, ENROLLMENTS, lines } from '../../testing.ts';
import { heldAfter, nothingHeld, planned } from '../testing.ts';
import type { Outcome } from './outcome/outcome.ts';

const dataOf = <Data>({ facts }: Outcome, { type }: { type: string }): Data[] =>
  facts.filter(({ contract }) => contract.type === type).map(({ data }) => data as Data);
const count = ({ counts }: Outcome, kind: string) => counts.find((each) => each.kind === kind);

test('F-048: a small school comes in whole, and each thing is told once', () => {
  const plan = planned(aRoster());

  expect(plan.counts.map(({ kind, added }) => [kind, added])).toEqual([
    ['school', 1],
    ['academicYear', 1],
    ['period', 2],
    ['schoolClass', 2],
    ['group', 2],
    ['person', 7],
    ['enrolment', 4],
    ['membership', 4],
    ['teaching', 2],
    ['guardianship', 1],
    ['role', 3],
  ]);
  expect(plan.facts.map(({ contract }) => contract.name)).toEqual([
    'school-registered',
    'academic-year-opened',
    ...Array<string>(2).fill('class-formed'),
    ...Array<string>(2).fill('group-formed'),
    ...Array<string>(7).fill('person-registered'),
    ...Array<string>(4).fill('pupil-enrolled'),
    'guardianship-verified',
    ...Array<string>(2).fill('school-roles-set'),
    ...Array<string>(2).fill('group-members-set'),
    ...Array<string>(2).fill('teaching-assigned'),
  ]);
});

test('R-28: the same set again changes nothing and says nothing', () => {
  const first = planned(aRoster());

  const again = planned(aRoster(), { held: heldAfter(nothingHeld(), first), today: '2027-01-20' });

  expect(again.facts).toEqual([]);
  expect(again.changes).toEqual([]);
  expect(again.save).toEqual(nothingHeld());
});

test('R-28: empty files change nothing', () => {
  const held = heldAfter(nothingHeld(), planned(aRoster()));
  const headersOnly = Object.fromEntries(
    Object.entries(aRoster()).map(([file, text]) => [file, text.split('\n')[0] ?? '']),
  );
  const noBytes = Object.fromEntries(Object.keys(aRoster()).map((file) => [file, '']));

  for (const files of [headersOnly, noBytes, {}]) {
    const plan = planned(files, { held });
    expect(plan.facts).toEqual([]);
    expect(plan.save).toEqual(nothingHeld());
  }
});

test('N-03: a group of a whole class has its pupils as members, a subgroup those who are named', () => {
  const plan = planned(aRoster());
  const groups = dataOf<GroupFormed>(plan, GroupFormed);
  const membersOf = (title: string) => {
    const group = groups.find((each) => each.title === title);
    return dataOf<GroupMembersSet>(plan, GroupMembersSet).find(({ groupId }) => groupId === group?.groupId)?.members;
  };

  expect(membersOf('Алгебра 8Б')).toHaveLength(3);
  expect(membersOf('Английский 8Б/1')).toHaveLength(1);
  expect(groups.map(({ subject, classIds }) => [subject, classIds.length])).toEqual([
    ['Алгебра', 1],
    ['Английский язык', 1],
  ]);
});

test('N-03: once pupils of a group are named, they alone are its members, and the others leave', () => {
  const named = aRoster()['enrollments.csv']! + enrollmentLine('e9 alg8b gleb student');

  const held = heldAfter(nothingHeld(), planned(aRoster()));
  const plan = planned(aRoster({ 'enrollments.csv': named }), { held });

  expect(plan.save.groups).toMatchObject([{ title: 'Алгебра 8Б', follows: [], members: expect.any(Array) }]);
  expect(plan.save.groups[0]?.members.map(({ until }) => until ?? 'open').toSorted()).toEqual([
    ...['2026-11-18', '2026-11-18', 'open'],
  ]);
  expect(plan.facts.map(({ contract }) => contract.name)).toEqual(['group-members-set']);
  expect(count(plan, 'membership')).toMatchObject({ added: 1, ended: 3, unchanged: 1 });

  const later = { held: heldAfter(held, plan), today: '2027-02-01' };
  const [oneMore, alone] = [`${named}\n${enrollmentLine('e10 alg8b dina student', { from: '2027-02-01' })}`, aRoster()];
  expect(planned(aRoster({ 'enrollments.csv': named }), later).facts).toEqual([]);
  expect(count(planned(alone, later), 'membership')).toMatchObject({ added: 0, ended: 0 });
  expect(count(planned(aRoster({ 'enrollments.csv': oneMore }), later), 'membership')).toMatchObject({ added: 1 });
});

test('F-151: a teacher has exactly the dated groups of the files, and a class teacher the class', () => {
  const plan = planned(aRoster());
  const [, serova] = dataOf<SchoolRolesSet>(plan, SchoolRolesSet).map(({ roles }) => roles.map(({ role }) => role));
  const teachers = dataOf<TeachingAssigned>(plan, TeachingAssigned).map((each) => each.teachers);

  expect(
    [serova, dataOf<SchoolRolesSet>(plan, SchoolRolesSet)[0]?.roles.map(({ role }) => role)].flat().toSorted(),
  ).toEqual(['classTeacher', 'subjectTeacher', 'subjectTeacher']);
  expect(teachers.map(([first]) => first)).toMatchObject([
    { from: '2026-09-01', until: null },
    { from: '2026-09-01', until: null },
  ]);
});

test('F-048: a bad row keeps the set out until it is excluded, and what depends on it is named with it', () => {
  const files = aRoster({ 'users.csv': aRoster()['users.csv']!.replace('Быков', '=Быков') });

  const refused = planned(files);
  const excluded = planned(files, { exclude: ['users.csv:3'] });

  expect(refused.refused).toEqual(['users.csv:3 familyName formula']);
  expect(excluded.refused).toEqual([]);
  expect(excluded.findings.remarks).toMatchObject([
    {
      file: 'enrollments.csv',
      row: 3,
      column: 'userSourcedId',
      code: 'left-out-with',
      en: 'Left out together with users.csv:3, on which it depends.',
    },
  ]);
  expect([count(excluded, 'person')?.added, count(excluded, 'enrolment')?.added]).toEqual([6, 3]);
});

test('R-28: every name that nobody knows is listed by row and column', () => {
  const enrollments = lines(
    ENROLLMENTS,
    enrollmentLine('e1 8x vera student'),
    enrollmentLine('e2 8b nobody student'),
    enrollmentLine('e3 8b anna student'),
    enrollmentLine('e4 alg8b olga teacher'),
    enrollmentLine('e5 8b gleb student', { from: '2028-09-01' }),
  );

  expect(planned(aRoster({ 'enrollments.csv': enrollments })).refused).toEqual([
    'enrollments.csv:2 classSourcedId unknown-class',
    'enrollments.csv:3 userSourcedId unknown-person',
    'enrollments.csv:4 role not-a-pupil',
    'enrollments.csv:5 role not-a-teacher',
    'enrollments.csv:6 beginDate outside-year',
  ]);
});

test('N-04: a pupil is in one class at a time, and the last day of a row still belongs to it', () => {
  const moves = [
    enrollmentLine('e1 8a vera student', { to: '2026-10-25' }),
    enrollmentLine('e2 8b vera student', { from: '2026-10-26' }),
    enrollmentLine('e3 8a vera student', { from: '2026-12-01' }),
  ];

  const plan = planned(aRoster({ 'enrollments.csv': lines(ENROLLMENTS, ...moves) }));

  expect(plan.refused).toEqual(['enrollments.csv:4 classSourcedId enrolled-twice']);
  expect(dataOf<PupilEnrolled>(plan, PupilEnrolled)[0]?.enrolments).toMatchObject([
    { classTitle: '8А', from: '2026-09-01', until: '2026-10-26' },
    { classTitle: '8Б', from: '2026-10-26', until: null },
  ]);
});
