import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import {
  CloseCalendarFeed,
  ForgetExpired,
  GuardianshipVerified,
  MyCalendarFeeds,
  newId,
  OpenCalendarFeed,
  TokenClaims,
  TokenOfFeed,
} from '@parta/contracts';
import { aGuardian, anyone, aTeacher, theService } from '@parta/testing';
import { decodeJwt } from 'jose';
import { aMother, aPupilAt, aRoleAt, aSignedIn, type IdentityUnderTest, identityUnderTest } from '../testing.ts';

const tokenOf = (identity: IdentityUnderTest, secret: string) => identity.ask(TokenOfFeed, { secret }, anyone());
const claimsOf = async (identity: IdentityUnderTest, secret: string) =>
  TokenClaims.parse(decodeJwt((await tokenOf(identity, secret)).token));
const GUESSED = 'g'.repeat(43);
const gone = { code: 'not-found', message: 'No such calendar', details: undefined };

async function aMotherWithFeed(identity: IdentityUnderTest) {
  const { personId, children } = await aMother(identity, 2);
  const { accountId } = await aSignedIn(identity, personId);
  const caller = aGuardian({ personId, accountId, children });
  const [pupilId = ''] = children;
  return { caller, pupilId, ...(await identity.ask(OpenCalendarFeed, { pupilId }, caller)) };
}

test('N-42: an address of a calendar shows one child, of which only the hash of its 256 bits is stored', async () => {
  await using identity = await identityUnderTest();
  const { caller, pupilId, secret, feedId } = await aMotherWithFeed(identity);

  const claims = await claimsOf(identity, secret);

  expect(claims).toMatchObject({ pid: caller.personId, role: 'guardian', kids: [pupilId], acr: 'parta:1' });
  const stored = JSON.stringify(await identity.sql('select * from calendar_feed'));
  expect(stored).toContain(createHash('sha256').update(secret).digest('hex'));
  expect([secret.length, stored.includes(secret)]).toEqual([43, false]);
  expect(await identity.ask(MyCalendarFeeds, {}, caller)).toMatchObject({ feeds: [{ feedId, pupilId }] });
});

test('N-42: a closed, an expired and a guessed address are refused alike, and only its owner closes one', async () => {
  await using identity = await identityUnderTest();
  const { caller, pupilId, secret, feedId } = await aMotherWithFeed(identity);
  const other = await identity.ask(OpenCalendarFeed, { pupilId }, caller);
  const stranger = aGuardian({ children: [pupilId] });

  await expect(identity.ask(CloseCalendarFeed, { feedId }, stranger)).rejects.toMatchObject({ code: 'not-found' });
  await expect(tokenOf(identity, secret)).resolves.toMatchObject({ pupilId });
  await identity.ask(CloseCalendarFeed, { feedId }, caller);

  await expect(tokenOf(identity, secret)).rejects.toMatchObject(gone);
  await expect(tokenOf(identity, GUESSED)).rejects.toMatchObject(gone);
  await expect(identity.ask(CloseCalendarFeed, { feedId }, caller)).rejects.toMatchObject({ code: 'not-found' });
  await identity.sql(`update calendar_feed set until = now() - interval '91 days' where closed_at is null`);
  await expect(tokenOf(identity, other.secret)).rejects.toMatchObject(gone);
  expect(await identity.ask(MyCalendarFeeds, {}, caller)).toEqual({ feeds: [] });
  await identity.ask(ForgetExpired, {}, theService('identity'));
  expect(await identity.sql('select id from calendar_feed')).toEqual([{ id: feedId }]);
});

test('N-42 N043: the address of a guardian who is restricted today dies, as does that of a child who left', async () => {
  await using identity = await identityUnderTest();
  const { caller, pupilId, secret } = await aMotherWithFeed(identity);
  const [, sibling = ''] = caller.children;
  const ofSibling = await identity.ask(OpenCalendarFeed, { pupilId: sibling }, caller);

  await identity.tell(GuardianshipVerified, {
    ...{ schoolId: 's1502', guardianshipId: newId(), adultId: caller.personId, childId: pupilId, kind: 'mother' },
    ...{ from: '2020-09-01', until: null, restricted: true, ver: 2 },
  });

  await expect(tokenOf(identity, secret)).rejects.toMatchObject(gone);
  expect(await claimsOf(identity, ofSibling.secret)).toMatchObject({ kids: [sibling] });
  await identity.sql(`update enrolment_fact set enrolments = jsonb_set(enrolments, '{0,until}', '"2021-06-01"')`);
  await expect(tokenOf(identity, ofSibling.secret)).rejects.toMatchObject(gone);
});

test('N-42 F-040: the address of a teacher reaches the own school in that role alone, and dies with it', async () => {
  await using identity = await identityUnderTest();
  const { personId } = await aMother(identity);
  await aRoleAt(identity, personId, 'subjectTeacher', 's77');
  const { accountId } = await aSignedIn(identity, personId);
  const teacher = aTeacher({ personId, accountId, schoolIds: ['s77'] });
  const { secret } = await identity.ask(OpenCalendarFeed, { pupilId: null }, teacher);

  expect(await claimsOf(identity, secret)).toMatchObject({ role: 'subjectTeacher', sch: ['s77'], kids: [] });
  await identity.sql(`update school_role_fact set roles = jsonb_set(roles, '{0,until}', '"2021-06-01"')`);
  await expect(tokenOf(identity, secret)).rejects.toMatchObject(gone);
});

test('R-07: nobody opens a calendar of a foreign child, a family none of lessons, a teacher none of a child', async () => {
  await using identity = await identityUnderTest();
  const { caller, pupilId } = await aMotherWithFeed(identity);
  const foreign = await aPupilAt(identity);
  const open = (who: typeof caller, of: string | null) => identity.ask(OpenCalendarFeed, { pupilId: of }, who);

  for (const refused of [open(caller, foreign), open(caller, newId()), open(caller, null), open(aTeacher(), pupilId)])
    await expect(refused).rejects.toMatchObject({ code: 'not-found', details: undefined });
  await expect(open({ ...caller, role: 'trustedPerson' }, pupilId)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await identity.sql('select count(*)::int as count from calendar_feed')).toEqual([{ count: 1 }]);
});

test('N-42: a sixth address is refused until one is closed', async () => {
  await using identity = await identityUnderTest();
  const { caller, pupilId, feedId } = await aMotherWithFeed(identity);
  const open = () => identity.ask(OpenCalendarFeed, { pupilId }, caller);
  for (const _ of [2, 3, 4, 5]) await open();

  await expect(open()).rejects.toMatchObject({ code: 'FEED-01' });
  await identity.ask(CloseCalendarFeed, { feedId }, caller);

  await expect(open()).resolves.toMatchObject({ secret: expect.any(String) });
});
