import { expect, test } from '@jest/globals';
import { AccessChanged, AccessRaised, GuardianshipVerified, newId, RecentAccessRaises } from '@parta/contracts';
import { theService } from '@parta/testing';
import { aMother, aSignedIn, type IdentityUnderTest, identityUnderTest } from '../testing.ts';
import type { SessionRow } from '../store/session.row.ts';

const diary = theService('diary');

/** Restricts a mother of one child who has this session; answers her id and the hints that went out. */
async function aMotherRestricted(identity: IdentityUnderTest, session: Partial<SessionRow> = {}) {
  const { personId, children } = await aMother(identity, 1);
  await aSignedIn(identity, personId, session);
  const hints: unknown[] = [];
  identity.database.onCommit(({ signals }) =>
    hints.push(...signals.filter(({ name }) => name === AccessRaised.name).map(({ data }) => data)),
  );
  await identity.tell(GuardianshipVerified, {
    ...{ schoolId: 's1502', guardianshipId: newId(), adultId: personId, childId: children[0] ?? '', kind: 'mother' },
    ...{ from: '2020-09-01', until: null, restricted: true, ver: 2 },
  });
  return { personId, hints };
}

test('ACC-04: when rights change, services are hinted at the least version that counts, and whoever missed it is told for ten minutes', async () => {
  await using identity = await identityUnderTest();

  const { personId, hints } = await aMotherRestricted(identity);

  const { raises } = await identity.ask(RecentAccessRaises, {}, diary);
  expect(raises).toEqual([{ personId, minVersion: 2, at: expect.any(String) }]);
  expect(hints).toEqual(raises);
  expect(await identity.said(AccessChanged)).toMatchObject([{ personId, minVersion: 2 }]);
  await identity.sql(`update account set raised_at = raised_at - interval '10 minutes'`);
  expect(await identity.ask(RecentAccessRaises, {}, diary)).toEqual({ raises: [] });
});

test('ACC-04: a change of somebody who has signed out is hinted too: their last token may still be about', async () => {
  await using identity = await identityUnderTest();

  const { personId, hints } = await aMotherRestricted(identity, { endedAt: new Date(), endReason: 'signed-out' });

  expect(hints).toMatchObject([{ personId, minVersion: 2 }]);
});
