import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  AccessRaised,
  GuardianshipVerified,
  newId,
  RecentAccessRaises,
  SessionsDropped,
  TokenOfSession,
  WeekChanged,
  WeekOfPupil,
} from '@parta/contracts';
import { anyone, theService } from '@parta/testing';
import { hashOf } from '../../services/identity/src/testing.ts';
import type { Actor } from './actors.ts';
import { aTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
}, 120_000);
afterAll(() => town.close());

const monday = '2026-11-16';
const weekOf = (childId: string) => `/api/diary/${childId}/weeks/${monday}`;

/** The week as its reader gets it who has a copy with this tag. */
async function read({ browser }: Actor, childId: string, etag = '""') {
  town.services.asked.length = 0;
  const answer = await town.gateway.get(weekOf(childId), { ...browser.reading, 'if-none-match': etag });
  const asked = town.services.asked.filter(({ type }) => type === WeekOfPupil.type).length;
  return {
    status: answer.status,
    etag: answer.headers.get('etag'),
    text: await answer.text(),
    asked,
    rev: answer.headers.get('x-rev'),
  };
}

/** The session behind a browser. */
async function sessionOf({ browser }: Actor): Promise<{ id: string; personId: string }> {
  const [row] = await town.under.identity.sql<{ id: string; personId: string }>(
    'select id, person_id as "personId" from session where secret_hash = $1',
    [hashOf(browser.secret)],
  );
  return row!;
}

/** What identity hints to gateways when rights have changed. */
async function drop(actor: Actor): Promise<void> {
  const { id, personId } = await sessionOf(actor);
  town.services.tell(SessionsDropped, { sessionIds: [id], personId });
}

/** What identity hints to services when rights have changed. */
async function hintRaises(): Promise<void> {
  const { raises } = await town.under.identity.ask(RecentAccessRaises, {}, theService('diary'));
  for (const raised of raises) town.services.tell(AccessRaised, raised);
}

test('ACC-04 R-07 N-08 F-106: a guardian restricted while the page is open is told of nothing more and gets no byte, no 304 and no tag; a token carried on opens nothing', async () => {
  const [guardian, childId] = [town.actor('guardian'), town.subjects.own.childId];
  const kept = await read(guardian, childId);
  const carried = await town.under.identity.ask(TokenOfSession, { session: guardian.browser.secret }, anyone());
  const carriedOn = () => town.services.askBytes(WeekOfPupil, { pupilId: childId, monday }, carried);
  expect(await carriedOn()).toMatchObject({ etag: kept.etag?.replaceAll('"', '') });
  expect(await read(guardian, childId, kept.etag!)).toMatchObject({ status: 304, asked: 0 });
  const live = await town.gateway.get('/api/live', guardian.browser.reading);
  const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();

  const { personId: adultId } = await sessionOf(guardian);
  await town.under.identity.tell(GuardianshipVerified, {
    ...{ schoolId: 's1502', guardianshipId: newId(), adultId, childId, kind: 'mother' },
    ...{ from: '2026-09-01', until: null, restricted: true, ver: 2 },
  });
  await drop(guardian);
  await hintRaises();
  town.services.tell(WeekChanged, { pupilId: childId, monday, rev: 'journal:s1502:9' });

  expect(await reader.read()).toEqual({ done: true, value: undefined });
  const after = await read(guardian, childId, kept.etag!);
  expect(after).toMatchObject({ status: 401, etag: null, rev: null, asked: 0 });
  expect(after.text).not.toContain(childId);
  await expect(carriedOn()).rejects.toMatchObject({ code: 'token-stale' });
});

test('R-07 N-08: a guardian of several children who loses one reads the others on, and of that one what a stranger reads', async () => {
  const guardian = town.actor('guardian', 'ended');
  const [lost, left] = [town.subjects.own.childId, town.subjects.spare.childId];
  const stranger = await read(guardian, newId());

  expect(await read(guardian, left)).toMatchObject({ status: 200 });
  const answer = await read(guardian, lost);
  expect({ ...answer, text: plain(answer.text) }).toEqual({ ...stranger, text: plain(stranger.text) });
  expect(answer).toMatchObject({ status: 404, etag: null, rev: null, asked: 0 });
});

test('N043 F-043: a grant taken back is over with the next question, a kept week and its tag with it', async () => {
  const [nanny, childId] = [town.actor('trustedPerson'), town.subjects.own.childId];
  const before = await read(nanny, childId);
  expect(await read(nanny, childId, before.etag!)).toMatchObject({ status: 304, asked: 1 });

  await town.under.identity.sql('update access_grant set revoked_at = now() where child_id = $1', [childId]);
  await drop(nanny);

  expect(await read(nanny, childId, before.etag!)).toMatchObject({ status: 401, etag: null, asked: 0 });
});

test('R-07: the tag of a family’s week opens nothing to a trusted person, and theirs is never the family’s', async () => {
  const childId = town.subjects.spare.childId;
  const [family, trusted] = [town.actor('guardian', 'ended'), town.actor('trustedPerson', 'ended')];
  const ofFamily = await read(family, childId);
  const ofTrusted = await read(trusted, childId, ofFamily.etag!);

  expect([ofFamily.status, ofTrusted.status]).toEqual([200, 200]);
  expect(ofTrusted.etag).not.toBe(ofFamily.etag);
  expect((await read(family, childId)).etag).toBe(ofFamily.etag);
});

const plain = (text: string): string => text.replace(/"traceId":"[0-9a-f]{32}"/, '');
