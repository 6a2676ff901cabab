import { expect, test } from '@jest/globals';
import { RoleSwitched, SessionEnded, SessionStarted, SwitchRole } from '@parta/contracts';
import { anyone } from '@parta/testing';
import { aMother, aRoleAt, aSignedIn, type IdentityUnderTest, identityUnderTest, SECRET, tokenOf } from '../testing.ts';

test('F-040 N-12: another role is another session with its own token; the other tabs are told to reload', async () => {
  await using identity = await identityUnderTest();
  const { personId, former, children } = await aTeacherAndMother(identity);

  const { session } = await switchTo(identity, 'guardian', null);

  expect(session).not.toBe(SECRET);
  expect(await tokenOf(identity, session)).toMatchObject({ role: 'guardian', children });
  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject({ code: 'ROLE-03' });
  expect(await identity.said(RoleSwitched)).toMatchObject([{ personId, from: 'subjectTeacher', to: 'guardian' }]);
  expect(await identity.said(SessionEnded)).toMatchObject([{ sessionIds: [former.id], reason: 'role-switched' }]);
  expect(await identity.said(SessionStarted)).toMatchObject([{ personId, reason: 'role-switched' }]);
});

test('F-040: the switch proves nothing anew: the time and strength of the sign-in stay, and the role is remembered', async () => {
  await using identity = await identityUnderTest();
  const { former } = await aTeacherAndMother(identity);

  await switchTo(identity, 'guardian', null);

  expect(await identity.sql('select strength, auth_time from session where ended_at is null')).toEqual([
    { strength: 2, auth_time: former.authTime },
  ]);
  expect(await identity.sql('select last_role from account')).toEqual([{ last_role: 'guardian' }]);
});

test('N025: an ended role, or one never held, is not switched to; the session stays as it was', async () => {
  await using identity = await identityUnderTest();
  await aTeacherAndMother(identity);
  await identity.sql(`update guardianship_fact set until_day = '2021-01-01'`);

  for (const role of ['guardian', 'director'] as const) {
    await expect(switchTo(identity, role, null)).rejects.toMatchObject({ code: 'ROLE-01' });
  }
  await expect(switchTo(identity, 'subjectTeacher', 's9')).rejects.toMatchObject({ code: 'ROLE-01' });
  expect(await tokenOf(identity, SECRET)).toMatchObject({ role: 'subjectTeacher' });
  expect(await identity.said(RoleSwitched)).toEqual([]);
});

test('N027: the old tab cannot switch on, its session has ended', async () => {
  await using identity = await identityUnderTest();
  await aTeacherAndMother(identity);
  await switchTo(identity, 'guardian', null);

  await expect(switchTo(identity, 'subjectTeacher', 's1502')).rejects.toMatchObject({ code: 'AUTH-08' });
  expect(await identity.said(RoleSwitched)).toHaveLength(1);
});

async function aTeacherAndMother(identity: IdentityUnderTest) {
  const { personId, children } = await aMother(identity);
  await aRoleAt(identity, personId, 'subjectTeacher');
  const authTime = new Date(Date.now() - 60_000);
  const absoluteUntil = new Date(Date.now() + 60_000);
  const former = await aSignedIn(identity, personId, {
    role: 'subjectTeacher',
    schoolId: 's1502',
    authTime,
    absoluteUntil,
  });
  return { personId, children, former };
}

function switchTo(identity: IdentityUnderTest, role: SwitchRole['role'], schoolId: string | null) {
  return identity.ask(SwitchRole, { session: SECRET, role, schoolId }, anyone());
}
