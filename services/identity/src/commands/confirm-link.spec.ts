import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Portal } from '@parta/local';
import {
  ConfirmLink,
  ContactVerified,
  derivedId,
  LinkEstablished,
  SecurityAlerted,
  SessionEnded,
  SessionStarted,
} from '@parta/contracts';
import { anyone } from '@parta/testing';
import { AccountRow } from '../store/account.row.ts';
import { ContactRow } from '../store/contact.row.ts';
import { SessionRow } from '../store/session.row.ts';
import {
  aMother,
  aSession,
  browser,
  identityUnderTest,
  portalUnderTest,
  returnAs,
  signedIn,
  theRegistryKnows,
  tokenOf,
} from '../testing.ts';

let portal: Portal;
beforeAll(async () => void (portal = await portalUnderTest()));
afterAll(() => portal.stop());

test('F-021: «Да, это я» links the portal account by issuer and subject and signs in', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId, children } = await aMother(identity, 2);
  theRegistryKnows(identity, personId);
  const { transaction } = await returnAs(identity, 'built-in-1');

  const answer = await identity.ask(ConfirmLink, { transaction, ...browser }, anyone());

  expect(answer).toMatchObject({ outcome: 'signed-in', target: '/week' });
  expect(await identity.said(LinkEstablished)).toMatchObject([
    { personId, provider: 'portal', method: 'auto_match', assurance: 'verified' },
  ]);
  expect(await identity.said(SessionStarted)).toMatchObject([{ personId, strength: 2 }]);
  expect(await identity.said(ContactVerified)).toMatchObject([{ personId, kind: 'email' }]);
  expect(await identity.sql('select issuer, subject from link')).toEqual([
    { issuer: portal.issuer, subject: 'built-in-1' },
  ]);
  const session = answer.outcome === 'signed-in' ? answer.session : '';
  expect(await tokenOf(identity, session)).toMatchObject({ role: 'guardian', children });
});

test('N084: confirmed twice at the same moment it is one link and one session; the other starts again', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  const { transaction } = await returnAs(identity, 'built-in-1');
  const confirm = () => identity.ask(ConfirmLink, { transaction, ...browser }, anyone());

  const answers = await Promise.all([confirm(), confirm()]);

  expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['refused', 'signed-in']);
  expect(answers.find(({ outcome }) => outcome === 'refused')).toMatchObject({ code: 'PORT-04' });
  expect(await identity.said(LinkEstablished)).toHaveLength(1);
  expect(await identity.said(SessionStarted)).toHaveLength(1);
});

test('N081: a browser that did not begin the sign-in cannot confirm it', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  await returnAs(identity, 'built-in-1');

  const answer = await identity.ask(ConfirmLink, { transaction: 'x'.repeat(43), ...browser }, anyone());

  expect(answer).toMatchObject({ outcome: 'refused', code: 'PORT-04' });
  expect(await identity.said(LinkEstablished)).toEqual([]);
});

test('N103: of two portal accounts that match one person one is linked, the other is told so', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  const [one, other] = [await returnAs(identity, 'built-in-1'), await returnAs(identity, 'built-in-2')];

  const answers = await Promise.all(
    [one, other].map(({ transaction }) => identity.ask(ConfirmLink, { transaction, ...browser }, anyone())),
  );

  expect(answers.filter(({ outcome }) => outcome === 'signed-in')).toHaveLength(1);
  expect(answers.find(({ outcome }) => outcome === 'refused')).toMatchObject({ code: 'LINK-03' });
  expect(await identity.said(LinkEstablished)).toHaveLength(1);
  expect((await returnAs(identity, 'built-in-3')).answer).toMatchObject({ outcome: 'refused', code: 'LINK-03' });
});

test('N098: who used the account before its owner proved who they are is out, and that is told', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  const account = { id: derivedId('account', personId), personId, accessVersion: 1, createdAt: new Date() };
  await identity.given(AccountRow, account);
  const stranger = aSession(account, { strength: 1, amr: ['pwd'] });
  await identity.given(SessionRow, stranger);
  const address = {
    kind: 'email' as const,
    source: 'code' as const,
    valueSealed: 'v1.x',
    valueHash: 'x',
    verifiedAt: new Date(),
  };
  await identity.given(ContactRow, { id: derivedId('contact', 'stranger'), personId, ...address });

  await signedIn(identity);

  expect(await identity.said(SecurityAlerted)).toMatchObject([
    { aboutId: personId, kind: 'precreated_credentials_purged' },
  ]);
  expect(await identity.said(SessionEnded)).toMatchObject([{ sessionIds: [stranger.id], reason: 'not-verified' }]);
  expect(await identity.sql('select source from contact')).toEqual([{ source: 'portal' }]);
});

test('N141: each sign-in begins a session of its own, under a secret never seen before', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);

  const secrets = [await signedIn(identity), await signedIn(identity), await signedIn(identity)];

  expect(new Set(secrets).size).toBe(3);
  expect(await identity.sql('select from session where ended_at is null')).toHaveLength(3);
});

test('F-154: the eleventh session ends the oldest, and that is told', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  const [first = ''] = await inTurn(11, () => signedIn(identity));

  await expect(tokenOf(identity, first)).rejects.toMatchObject({ code: 'AUTH-08' });
  expect(await identity.said(SessionEnded)).toMatchObject([
    { personId, reason: 'too-many', sessionIds: { length: 1 } },
  ]);
});

async function inTurn<Result>(times: number, work: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  while (results.length < times) results.push(await work());
  return results;
}
