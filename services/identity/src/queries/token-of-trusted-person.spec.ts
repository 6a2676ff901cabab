import { expect, test } from '@jest/globals';
import { AccessChanged, GuardianshipVerified, newId, PersonRegistered, SwitchRole } from '@parta/contracts';
import { anyone } from '@parta/testing';
import { decodeJwt } from 'jose';
import {
  aMother,
  aSignedIn,
  aTrustedPerson,
  type IdentityUnderTest,
  identityUnderTest,
  SECRET,
  tokenOf,
} from '../testing.ts';

const trusted = { role: 'trustedPerson' as const };

/** A mother of two, and a nanny she trusts with the first child until the last day of the year 2098. */
async function aNanny(identity: IdentityUnderTest) {
  const { personId: mother, children } = await aMother(identity, 2);
  const child = children[0] ?? '';
  const nanny = await aTrustedPerson(identity, { childId: child, grantedBy: mother, until: '2098-12-31' });
  await aSignedIn(identity, nanny, trusted);
  return { mother, child, nanny };
}

const restricted = (adultId: string, childId: string): GuardianshipVerified => ({
  ...{ schoolId: 's1502', guardianshipId: newId(), adultId, childId, kind: 'mother' },
  ...{ from: '2020-09-01', until: null, restricted: true, ver: 2 },
});

test('F-106 F-132: the token of a trusted person names the granted child, its parts and their end, and no child as their own', async () => {
  await using identity = await identityUnderTest();
  const { child, nanny } = await aNanny(identity);

  const answer = await tokenOf(identity, SECRET);

  const scopes = ['timetable', 'homework', 'attendance'];
  expect(answer).toMatchObject({ personId: nanny, role: 'trustedPerson', children: [], schoolIds: ['s1502'] });
  expect(answer.grants).toEqual([{ childId: child, scopes, until: '2098-12-31' }]);
  expect(answer.roles).toEqual([{ role: 'trustedPerson', schoolId: null, classIds: [] }]);
  const ends = Date.parse('2098-12-31T21:00:00.000Z') / 1000;
  expect(decodeJwt(answer.token)).toMatchObject({ kids: [], tg: [{ c: child, s: scopes, u: ends }] });
});

test('F-043: a grant lasts to the end of its last day in Moscow, and no token outlives it', async () => {
  await using identity = await identityUnderTest();
  const { child } = await aNanny(identity);
  await identity.sql(`update access_grant set until_day = '2026-11-20'`);
  await identity.sql(`update session set absolute_until = '2099-01-01', last_used_at = '2026-11-20T20:00:00.000Z'`);

  identity.at('2026-11-20T20:58:00.000Z');
  expect(await tokenOf(identity, SECRET)).toMatchObject({
    expiresAt: '2026-11-20T21:00:00.000Z',
    grants: [{ childId: child }],
  });
  identity.at('2026-11-20T21:00:00.000Z');
  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject({ code: 'AUTH-08' });
});

test('N043 N104: when the guardian who granted it is restricted, the grant rests at once and the trusted person is told of', async () => {
  await using identity = await identityUnderTest();
  const { mother, child, nanny } = await aNanny(identity);

  await identity.tell(GuardianshipVerified, restricted(mother, child));

  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject({ code: 'AUTH-08' });
  expect(await identity.said(AccessChanged)).toMatchObject([{ personId: nanny, version: 2, minVersion: 2 }]);
});

test('N043: a grant that was taken back is in no token, another child’s stays', async () => {
  await using identity = await identityUnderTest();
  const { mother, nanny } = await aNanny(identity);
  const other = await aMother(identity);
  const second = { childId: other.children[0] ?? '', grantedBy: other.personId, until: '2098-12-31', personId: nanny };
  await aTrustedPerson(identity, second);

  await identity.sql('update access_grant set revoked_at = now() where granted_by = $1', [mother]);

  const { grants } = await tokenOf(identity, SECRET);
  expect(grants.map(({ childId }) => childId)).toEqual([second.childId]);
});

test('N054: nobody is trusted with the diary of a child that came of age', async () => {
  await using identity = await identityUnderTest();
  const { child, nanny } = await aNanny(identity);

  await identity.tell(PersonRegistered, {
    ...{ schoolId: 's1502', personId: child, kinds: ['pupil'], ver: 2 },
    ...{ fourteenFrom: '2016-03-12', adultFrom: '2020-03-12' },
  });

  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject({ code: 'AUTH-08' });
  expect((await identity.said(AccessChanged)).map(({ personId }) => personId)).toContain(nanny);
});

test('F-040: a mother who is trusted with another family’s child sees in each role what that role may, never both', async () => {
  await using identity = await identityUnderTest();
  const [own, other] = [await aMother(identity), await aMother(identity)];
  const childId = other.children[0] ?? '';
  await aTrustedPerson(identity, { childId, grantedBy: other.personId, until: '2098-12-31', personId: own.personId });
  await aSignedIn(identity, own.personId);

  const asMother = await tokenOf(identity, SECRET);
  const { session } = await identity.ask(SwitchRole, { session: SECRET, ...trusted, schoolId: null }, anyone());
  const asTrusted = await tokenOf(identity, session);

  expect(asMother).toMatchObject({ children: own.children, grants: [] });
  expect(asTrusted).toMatchObject({ children: [], grants: [{ childId }] });
});
