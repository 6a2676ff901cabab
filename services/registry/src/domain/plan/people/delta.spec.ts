import { expect, test } from '@jest/globals';
import { GroupMembersSet, PupilEnrolled, type PersonCaller } from '@parta/contracts';
import {
  aRoster,
  enrollmentLine,
  ENROLLMENTS,
  type Files,
  lines,
  userLine,
  USERS,
  usersOfRoster,
} from '../../../testing.ts';
import { heldAfter, nothingHeld, planned } from '../../testing.ts';

const held = heldAfter(nothingHeld(), planned(aRoster()));
const aDelta = (files: Files): Files => ({
  'manifest.csv': lines(
    'propertyName,value',
    'oneroster.version,1.1',
    ...Object.keys(files).map((file) => `file.${file.replace('.csv', '')},delta`),
  ),
  ...files,
});
const vera = usersOfRoster[0]!;

test('N-01: what a delta does not mention stays, and who is said to be gone has all ties ended today', () => {
  const delta = aDelta({ 'users.csv': lines(USERS, userLine({ ...vera, status: 'tobedeleted' })) });

  const plan = planned(delta, { held });

  expect(plan.refused).toEqual([]);
  expect(plan.facts.map(({ contract }) => contract.name)).toEqual([
    'pupil-enrolled',
    'guardianship-verified',
    'group-members-set',
    'group-members-set',
  ]);
  expect(plan.facts[0]?.data).toMatchObject({ enrolments: [{ from: '2026-09-01', until: '2026-11-18' }], ver: 2 });
});

test('R-28: the same delta on a later day changes nothing more', () => {
  const delta = aDelta({ 'users.csv': lines(USERS, userLine({ ...vera, status: 'tobedeleted' })) });
  const after = heldAfter(held, planned(delta, { held }));

  expect(planned(delta, { held: after, today: '2027-02-01' }).facts).toEqual([]);
});

test('R-03: a pupil enrolled in a new class leaves the former one on that day, and its groups with it', () => {
  const row = enrollmentLine('new 8a vera student', { from: '2026-12-01', status: 'active' });

  const plan = planned(aDelta({ 'enrollments.csv': lines(ENROLLMENTS, row) }), { held });
  const fact = <Data>({ type }: { type: string }): Data =>
    plan.facts.find(({ contract }) => contract.type === type)?.data as Data;

  expect(plan.remarks).toEqual(['enrollments.csv:2 beginDate moved']);
  expect(fact<PupilEnrolled>(PupilEnrolled).enrolments).toMatchObject([
    { classTitle: '8Б', from: '2026-09-01', until: '2026-12-01' },
    { classTitle: '8А', from: '2026-12-01', until: null },
  ]);
  expect(fact<GroupMembersSet>(GroupMembersSet).members.filter(({ until }) => until === '2026-12-01')).toHaveLength(1);
});

test('N-01: an empty status of a delta is read as active and remarked, inactive as ended', () => {
  const rows = [enrollmentLine('e3 8b dina student'), enrollmentLine('e2 8b gleb student', { status: 'inactive' })];

  const plan = planned(aDelta({ 'enrollments.csv': lines(ENROLLMENTS, ...rows) }), { held });

  expect(plan.remarks).toEqual(['enrollments.csv:2 status status-empty', 'enrollments.csv:3 status status-inactive']);
  expect(plan.counts.find(({ kind }) => kind === 'enrolment')).toMatchObject({ ended: 1, unchanged: 1 });
});

test('F-136: what a bulk set only leaves out is not ended', () => {
  const without = {
    'users.csv': lines(USERS, ...usersOfRoster.slice(1).map((user) => userLine(user))),
    'demographics.csv': '',
  };
  const { 'enrollments.csv': all = '' } = aRoster();
  const enrollments = all
    .split('\n')
    .filter((row) => !row.includes('vera'))
    .join('\n');

  const plan = planned(aRoster({ ...without, 'enrollments.csv': enrollments }), { held });

  expect(plan.counts.map(({ ended }) => ended)).toEqual(plan.counts.map(() => 0));
  expect(plan.facts.map(({ contract }) => contract.name)).toEqual([]);
});

test('R-07: whoever keeps one school cannot bring a set about another', () => {
  const ofSchool = (schoolId: string): PersonCaller => ({
    ...{ kind: 'person', personId: 'p', accountId: 'a', sessionId: 's', role: 'schoolAdministrator' },
    ...{ schoolIds: [schoolId], children: [], grants: [], strength: 2, accessVersion: 1 },
  });

  expect(planned(aRoster(), { caller: ofSchool('s1502') }).refused).toEqual([]);
  expect(() => planned(aRoster(), { caller: ofSchool('s7') })).toThrow(expect.objectContaining({ code: 'forbidden' }));
});
