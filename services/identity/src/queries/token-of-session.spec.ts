import { expect, test } from '@jest/globals';
import {
  AccessChanged,
  GuardianshipVerified,
  newId,
  RotateTokenKeys,
  TokenClaims,
  TokenKeys,
  TokenKeysRotated,
} from '@parta/contracts';
import { theService } from '@parta/testing';
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import type { SessionRow } from '../store/session.row.ts';
import {
  aMother,
  aPupilAt,
  aRoleAt,
  aSignedIn,
  hashOf,
  type IdentityUnderTest,
  identityUnderTest,
  SECRET,
  tokenOf,
} from '../testing.ts';

test('F-012 F-018 N-10: a mother of three at one school gets one token that names all three; which is looked at is no state of hers', async () => {
  await using identity = await identityUnderTest();
  const { personId, children } = await aMother(identity, 3);
  const { id } = await aSignedIn(identity, personId);

  const answer = await tokenOf(identity, SECRET);

  expect(answer).toMatchObject({
    personId,
    sessionId: id,
    role: 'guardian',
    children,
    schoolIds: ['s1502'],
    strength: 2,
  });
  expect(answer.roles).toEqual([{ role: 'guardian', schoolId: null, classIds: [] }]);
  expect(await verified(identity, answer.token)).toMatchObject({ pid: personId, sid: id, kids: children, av: 1 });
});

test('N149: a token is ES256, names person, role and version of rights, lives five minutes, and tells no name and no number', async () => {
  await using identity = await identityUnderTest();
  const pupilId = await aPupilAt(identity);
  await aSignedIn(identity, pupilId, { role: 'pupil', schoolId: 's1502' });

  const { token, expiresAt } = await tokenOf(identity, SECRET);

  const claims = await verified(identity, token);
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  expect(TokenClaims.strict().safeParse(claims)).toMatchObject({ success: true });
  expect(claims).toMatchObject({
    iss: 'parta',
    aud: 'parta',
    acr: 'parta:2',
    amr: ['portal'],
    kids: [pupilId],
    role: 'pupil',
  });
  expect(claims.exp - claims.iat).toBe(300);
  expect(new Date(claims.exp * 1000).toISOString()).toBe(expiresAt);
});

test('F-040 N041: a teacher who is a mother gets the token of the one role she is in, never of both', async () => {
  await using identity = await identityUnderTest();
  const { personId } = await aMother(identity);
  await aRoleAt(identity, personId, 'subjectTeacher', 's77');
  await aSignedIn(identity, personId, { role: 'subjectTeacher', schoolId: 's77' });

  const answer = await tokenOf(identity, SECRET);

  expect(answer.roles.map(({ role }) => role)).toEqual(['subjectTeacher', 'guardian']);
  expect(await verified(identity, answer.token)).toMatchObject({ role: 'subjectTeacher', sch: ['s77'], kids: [] });
});

test('N043: a restriction heard raises the version of rights, and the next token reaches the child no more', async () => {
  await using identity = await identityUnderTest();
  const { personId, children } = await aMother(identity, 2);
  await aSignedIn(identity, personId);
  const kind = 'mother' as const;
  const span = { from: '2020-09-01', until: null, restricted: true, ver: 2 };

  await identity.tell(GuardianshipVerified, {
    schoolId: 's1502',
    guardianshipId: newId(),
    adultId: personId,
    childId: children[0] ?? '',
    kind,
    ...span,
  });

  expect(await tokenOf(identity, SECRET)).toMatchObject({ children: [children[1]], accessVersion: 2 });
  expect(await identity.said(AccessChanged)).toMatchObject([{ personId, version: 2, minVersion: 2 }]);
});

test('AUTH-08: an unknown, idle, ended or expired session gets no token, nor one whose role has ended', async () => {
  await using identity = await identityUnderTest();
  const { personId } = await aMother(identity);
  const { id } = await aSignedIn(identity, personId, { lastUsedAt: new Date(Date.now() - 43_201_000) });
  const refused = { code: 'AUTH-08' };

  await expect(tokenOf(identity, 'x'.repeat(43))).rejects.toMatchObject(refused);
  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject(refused);
  await change(identity, id, { lastUsedAt: new Date(), absoluteUntil: new Date() });
  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject(refused);
  await change(identity, id, { absoluteUntil: new Date(Date.now() + 60_000), role: 'director' });
  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject(refused);
  await change(identity, id, { role: 'guardian', endedAt: new Date(), endReason: 'signed-out' });
  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject(refused);
});

test('F-043: a pupil who left keeps the archive by the own token and belongs to no school any more', async () => {
  await using identity = await identityUnderTest();
  const pupilId = await aPupilAt(identity);
  await aSignedIn(identity, pupilId, { role: 'pupil', schoolId: null });
  await identity.sql(`update enrolment_fact set enrolments = jsonb_set(enrolments, '{0,until}', '"2021-06-01"')`);

  expect(await tokenOf(identity, SECRET)).toMatchObject({ role: 'pupil', schoolIds: [], children: [pupilId] });
});

test('N148: keys turn in an emergency: the former key is published no more, tokens are signed by the next one', async () => {
  await using identity = await identityUnderTest();
  const { personId } = await aMother(identity);
  await aSignedIn(identity, personId);
  const before = await tokenOf(identity, SECRET);
  const { kid: signing } = decodeProtectedHeader(before.token);
  const next = (await published(identity)).keys.find(({ kid }) => kid !== signing);

  await identity.ask(RotateTokenKeys, { occasion: 'emergency' }, theService('ops'));

  const after = await tokenOf(identity, SECRET);
  expect(decodeProtectedHeader(after.token).kid).toBe(next?.kid);
  await expect(verified(identity, before.token)).rejects.toThrow('no applicable key');
  expect(await verified(identity, after.token)).toMatchObject({ pid: personId });
  expect(await identity.said(TokenKeysRotated)).toMatchObject([
    { occasion: 'due' },
    { occasion: 'emergency', active: next?.kid, retired: [] },
  ]);
});

test('N147: the next key is published before it signs, no private half is, and nothing turns before its time', async () => {
  await using identity = await identityUnderTest();
  await identity.ask(RotateTokenKeys, { occasion: 'due' }, theService('identity'));
  await identity.ask(RotateTokenKeys, { occasion: 'due' }, theService('identity'));

  const { keys } = await published(identity);

  expect(keys).toHaveLength(2);
  for (const key of keys) expect(Object.keys(key).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  expect(await identity.said(TokenKeysRotated)).toHaveLength(1);
  const stored = JSON.stringify(await identity.sql('select private_sealed from token_key'));
  expect(stored).not.toContain('PRIVATE KEY');
});

async function verified(identity: IdentityUnderTest, token: string): Promise<TokenClaims> {
  const keys = createLocalJWKSet(await published(identity));
  const { payload } = await jwtVerify(token, keys, {
    issuer: 'parta',
    audience: 'parta',
    typ: 'at+jwt',
    algorithms: ['ES256'],
  });
  return payload as unknown as TokenClaims;
}

async function published(identity: IdentityUnderTest): Promise<JSONWebKeySet> {
  return (await identity.ask(TokenKeys, {}, theService('journal'))) as unknown as JSONWebKeySet;
}

async function change(identity: IdentityUnderTest, id: string, columns: Partial<SessionRow>): Promise<void> {
  const { lastUsedAt, absoluteUntil, role, endedAt, endReason } = columns;
  await identity.sql(
    `update session set last_used_at = coalesce($2, last_used_at), absolute_until = coalesce($3, absolute_until),
       role = coalesce($4, role), ended_at = $5, end_reason = $6 where id = $1 and secret_hash = $7`,
    [id, lastUsedAt ?? null, absoluteUntil ?? null, role ?? null, endedAt ?? null, endReason ?? null, hashOf(SECRET)],
  );
}
