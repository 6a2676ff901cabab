import { expect, test } from '@jest/globals';
import { derivedId, ForgetExpired, MySessions, newId, ProlongSession, SessionEnded, SignOut } from '@parta/contracts';
import { aGuardian, anyone, theService } from '@parta/testing';
import { SessionRow } from '../store/session.row.ts';
import {
  aMother,
  aSession,
  aSignedIn,
  hashOf,
  type IdentityUnderTest,
  identityUnderTest,
  SECRET,
  tokenOf,
} from '../testing.ts';

const OTHER = 'o'.repeat(43);

test('F-154: the list of the own sign-ins shows where and since when, and which one this is', async () => {
  await using identity = await identityUnderTest();
  const { mother, session } = await signedInTwice(identity);

  const { sessions } = await identity.ask(MySessions, {}, mother);

  expect(sessions).toMatchObject([
    { role: 'guardian', agent: 'Safari', ipPrefix: '198.51.100.0', current: false },
    { sessionId: session.id, agent: 'Firefox', current: true },
  ]);
});

test('N012: nobody sees or ends sessions of another account', async () => {
  await using identity = await identityUnderTest();
  await signedInTwice(identity);

  expect(await identity.ask(MySessions, {}, aGuardian())).toEqual({ sessions: [] });
  expect(await identity.ask(SignOut, { session: 'x'.repeat(43), scope: 'everywhere' }, anyone())).toEqual({ ended: 0 });
  expect(await identity.said(SessionEnded)).toEqual([]);
  expect(await tokenOf(identity, SECRET)).toMatchObject({ role: 'guardian' });
});

test('F-154: a foreign sign-in is ended from one’s own browser, everywhere at once', async () => {
  await using identity = await identityUnderTest();
  const { mother } = await signedInTwice(identity);

  expect(await identity.ask(SignOut, { session: SECRET, scope: 'everywhere' }, anyone())).toEqual({ ended: 2 });

  for (const secret of [SECRET, OTHER])
    await expect(tokenOf(identity, secret)).rejects.toMatchObject({ code: 'AUTH-08' });
  expect(await identity.said(SessionEnded)).toMatchObject([
    { personId: mother.personId, reason: 'everywhere', sessionIds: { length: 2 } },
  ]);
  expect(await identity.ask(MySessions, {}, mother)).toEqual({ sessions: [] });
});

test('F-154: signing out here leaves the other browsers signed in, and a repeat ends nothing more', async () => {
  await using identity = await identityUnderTest();
  await signedInTwice(identity);

  expect(await identity.ask(SignOut, { session: SECRET, scope: 'here' }, anyone())).toEqual({ ended: 1 });
  expect(await identity.ask(SignOut, { session: SECRET, scope: 'here' }, anyone())).toEqual({ ended: 0 });

  expect(await tokenOf(identity, OTHER)).toMatchObject({ role: 'guardian' });
  expect(await identity.said(SessionEnded)).toHaveLength(1);
});

test('F-154: use prolongs a session, an ended one is not brought back', async () => {
  await using identity = await identityUnderTest();
  const { personId } = await aMother(identity);
  await aSignedIn(identity, personId, { lastUsedAt: new Date(Date.now() - 43_000_000) });

  await identity.ask(ProlongSession, { session: SECRET }, anyone());

  expect(await identity.sql(`select from session where last_used_at > now() - interval '1 minute'`)).toHaveLength(1);
  await identity.ask(SignOut, { session: SECRET, scope: 'here' }, anyone());
  await expect(identity.ask(ProlongSession, { session: SECRET }, anyone())).rejects.toMatchObject({ code: 'AUTH-08' });
});

test('N154: sessions that ended 90 days ago and sign-ins of yesterday are forgotten, living ones are not', async () => {
  await using identity = await identityUnderTest();
  const { account } = await signedInTwice(identity);
  const long = new Date(Date.now() - 91 * 86_400_000);
  await identity.given(SessionRow, aSession(account, { secretHash: 'old', endedAt: long, endReason: 'signed-out' }));
  await identity.sql(
    `insert into login_transaction (id, secret_hash, provider, target, stage, ip_prefix, expires_at)
     values ($1, 'h', 'portal', '/', 'started', '', now() - interval '25 hours')`,
    [newId()],
  );

  await identity.ask(ForgetExpired, {}, theService('identity'));

  expect(await identity.sql('select from session')).toHaveLength(2);
  expect(await identity.sql('select from login_transaction')).toHaveLength(0);
});

async function signedInTwice(identity: IdentityUnderTest) {
  const { personId } = await aMother(identity);
  const earlier = new Date(Date.now() - 60_000);
  const session = await aSignedIn(identity, personId, { startedAt: earlier });
  const account = { id: derivedId('account', personId), personId };
  const elsewhere = { secretHash: hashOf(OTHER), agent: 'Safari', ipPrefix: '198.51.100.0' };
  await identity.given(SessionRow, aSession(account, elsewhere));
  return { session, account, mother: aGuardian({ personId, accountId: account.id, sessionId: session.id }) };
}
