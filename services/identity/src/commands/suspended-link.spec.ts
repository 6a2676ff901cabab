import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Portal } from '@parta/local';
import { LinkSuspended, SessionEnded, SessionStarted } from '@parta/contracts';
import {
  aMother,
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

test('N102: after a change of surname at the portal the link rests, the sessions by it end, and nobody is matched anew', async () => {
  await using identity = await identityUnderTest(portal);
  theRegistryKnows(identity, (await aMother(identity)).personId);
  const session = await signedIn(identity);
  const asked = identity.others.asked.length;

  Object.assign(mother(), { familyName: 'Преображенская' });
  const { answer } = await returnAs(identity, 'built-in-1');
  Object.assign(mother(), { familyName: 'Волкова' });

  expect(answer).toMatchObject({ outcome: 'refused', code: 'LINK-07' });
  expect(await identity.said(LinkSuspended)).toMatchObject([{ reason: 'changed' }]);
  expect(await identity.said(SessionEnded)).toMatchObject([{ reason: 'link-suspended' }]);
  await expect(tokenOf(identity, session)).rejects.toMatchObject({ code: 'AUTH-08' });
  expect((await returnAs(identity, 'built-in-1')).answer).toMatchObject({ code: 'LINK-07' });
  expect(identity.others.asked).toHaveLength(asked);
});

test('N074: an account closed at the portal signs in no more', async () => {
  await using identity = await identityUnderTest(portal);
  theRegistryKnows(identity, (await aMother(identity)).personId);
  await signedIn(identity);

  Object.assign(mother(), { level: 'deleted' });
  const { answer } = await returnAs(identity, 'built-in-1');
  Object.assign(mother(), { level: 'verified' });

  expect(answer).toMatchObject({ outcome: 'refused', code: 'LINK-07' });
  expect(await identity.said(LinkSuspended)).toMatchObject([{ reason: 'closed' }]);
});

test('N075: a linked guardian whose account is no longer verified is told so; the link stays', async () => {
  await using identity = await identityUnderTest(portal);
  theRegistryKnows(identity, (await aMother(identity)).personId);
  await signedIn(identity);

  Object.assign(mother(), { level: 'standard' });
  const { answer } = await returnAs(identity, 'built-in-1');
  Object.assign(mother(), { level: 'verified' });

  expect(answer).toMatchObject({ outcome: 'refused', code: 'PORT-06', lacks: ['level'] });
  expect(await identity.said(LinkSuspended)).toEqual([]);
  expect((await returnAs(identity, 'built-in-1')).answer).toMatchObject({ outcome: 'signed-in' });
});

test('F-158: another way to write the same name, or a portal without the patronymic, changes nothing', async () => {
  await using identity = await identityUnderTest(portal);
  theRegistryKnows(identity, (await aMother(identity)).personId);
  await signedIn(identity);

  Object.assign(mother(), { familyName: 'ВОЛКОВА ', middleName: null });
  const { answer } = await returnAs(identity, 'built-in-1');
  Object.assign(mother(), { familyName: 'Волкова', middleName: 'Андреевна' });

  expect(answer).toMatchObject({ outcome: 'signed-in' });
  expect(await identity.said(SessionStarted)).toHaveLength(2);
});

function mother(): object {
  const found = portal.people.find(({ id }) => id === 'built-in-1');
  if (!found) throw new Error('no mother at the portal');
  return found;
}
