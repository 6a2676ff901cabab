import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Portal } from '@parta/local';
import {
  ContactVerified,
  LinkEstablished,
  newId,
  PersonMatch,
  SchoolRegistered,
  SessionStarted,
  SignInRefused,
} from '@parta/contracts';
import {
  aMother,
  aPupilAt,
  identityUnderTest,
  portalUnderTest,
  returnAs,
  signedIn,
  theRegistryKnows,
  theRegistrySays,
} from '../testing.ts';

let portal: Portal;
beforeAll(async () => void (portal = await portalUnderTest()));
beforeEach(() => portal.breakBy(null));
afterAll(() => portal.stop());

test('F-001 F-021: the first visit finds the person by the portal’s data and asks one question, masked', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  await identity.tell(SchoolRegistered, {
    schoolId: 's1502',
    aboutId: newId(),
    title: 'Школа № 1502',
    timeZone: 'Europe/Moscow',
  });

  const { answer } = await returnAs(identity, 'built-in-1');

  expect(answer).toEqual({
    outcome: 'confirm',
    maskedName: 'Волкова Е*** А***',
    school: 'Школа № 1502',
    children: ['Пётр В., 8Б'],
  });
  expect(identity.others.asked.filter(({ type }) => type === PersonMatch.type)).toMatchObject([
    { input: { familyName: 'Волкова', givenName: 'Елена', patronymic: 'Андреевна', birthDate: '1986-05-14' } },
  ]);
  expect(await identity.said(LinkEstablished)).toEqual([]);
  expect(await identity.said(SessionStarted)).toEqual([]);
});

test('F-158: the second visit asks nothing beyond the portal, nor the registry', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  await signedIn(identity);
  const asked = identity.others.asked.length;

  const { answer } = await returnAs(identity, 'built-in-1');

  expect(answer).toMatchObject({ outcome: 'signed-in', target: '/week' });
  expect(identity.others.asked).toHaveLength(asked);
  expect(await identity.said(SessionStarted)).toHaveLength(2);
  expect(await identity.said(LinkEstablished)).toHaveLength(1);
});

test('N154: neither names nor SNILS nor addresses stand anywhere in identity’s tables, and no secret of a browser but hashed', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);
  const session = await signedIn(identity);
  const me = portal.people.find(({ id }) => id === 'built-in-1');

  const tables = ['link', 'login_transaction', 'session', 'contact', 'account', 'event'];
  const dumps = await Promise.all(tables.map((table) => identity.sql(`select t::text from "${table}" t`)));

  const dump = JSON.stringify(dumps);
  for (const secret of ['Волкова', me?.snils ?? '', me?.email ?? '', session]) expect(dump).not.toContain(secret);
  expect(await identity.said(ContactVerified)).toMatchObject([{ personId, kind: 'email' }]);
});

test('N085 F-024: SNILS agrees and the surname does not: the field is named to its owner, and the school gets one case', async () => {
  await using identity = await identityUnderTest(portal);
  theRegistrySays(identity, { outcome: 'name-differs', schoolId: 's1502', differs: ['familyName'] });

  const first = await returnAs(identity, 'special-married');
  const again = await returnAs(identity, 'special-married');

  const refused = { outcome: 'refused', code: 'LINK-01', differs: ['familyName'], lacks: [], caseNumber: '1' };
  expect(first.answer).toEqual(refused);
  expect(again.answer).toEqual(refused);
  expect(await identity.sql('select class, school_id, differs from link_case')).toEqual([
    { class: 'name_differs', school_id: 's1502', differs: ['familyName'] },
  ]);
  expect(await identity.said(SignInRefused)).toMatchObject([{ code: 'LINK-01', count: 1 }]);
});

test('N077 F-022: without SNILS at the portal nobody is looked for, and the profile’s lack is said outright', async () => {
  await using identity = await identityUnderTest(portal);

  const { answer } = await returnAs(identity, 'special-without-snils');

  expect(answer).toMatchObject({ outcome: 'refused', code: 'LINK-01', lacks: ['snils'], differs: [] });
  expect(identity.others.asked.map(({ type }) => type)).not.toContain(PersonMatch.type);
});

test.each(['special-simplified', 'special-unconfirmed', 'special-deleted'])(
  'N075: %s is no account to sign in with, whoever it would be; the registry is not asked',
  async (persona) => {
    await using identity = await identityUnderTest(portal);

    const { answer } = await returnAs(identity, persona);

    expect(answer).toMatchObject({ outcome: 'refused', code: 'PORT-06', lacks: ['level'] });
    expect(identity.others.asked.map(({ type }) => type)).not.toContain(PersonMatch.type);
    expect(await identity.said(SessionStarted)).toEqual([]);
  },
);

test('N076: a child’s account never opens what is a guardian’s, a standard one opens what is a pupil’s of 14', async () => {
  await using identity = await identityUnderTest(portal);
  const { personId } = await aMother(identity);
  theRegistryKnows(identity, personId);

  const child = await returnAs(identity, 'special-child-level');
  const standard = await returnAs(identity, 'special-standard');
  theRegistryKnows(identity, await aPupilAt(identity));
  const pupil = await returnAs(identity, 'built-in-100');

  expect(child.answer).toMatchObject({ outcome: 'refused', code: 'PORT-06' });
  expect(standard.answer).toMatchObject({ outcome: 'refused', code: 'PORT-06' });
  expect(pupil.answer).toMatchObject({ outcome: 'confirm' });
});

test('N087 N088: nobody, several people, a restricted guardian, somebody without any role: the same words for all', async () => {
  await using identity = await identityUnderTest(portal);
  const answers = [];
  for (const outcome of ['none', 'several', 'restricted'] as const) {
    theRegistrySays(identity, { outcome, differs: ['givenName'] });
    answers.push((await returnAs(identity, 'special-stranger')).answer);
  }
  theRegistryKnows(identity, '019a0000-0000-7000-8000-000000000001');
  answers.push((await returnAs(identity, 'special-stranger')).answer);

  const same = { outcome: 'refused', code: 'LINK-01', differs: [], lacks: [], caseNumber: null };
  expect(answers).toEqual([same, same, same, same]);
});

test('F-024: after five tries in a day a portal account is answered without asking the registry', async () => {
  await using identity = await identityUnderTest(portal);
  theRegistrySays(identity, { outcome: 'none' });
  for (let n = 0; n < 5; n += 1) await returnAs(identity, 'special-stranger');
  const asked = identity.others.asked.length;

  const { answer } = await returnAs(identity, 'special-stranger');

  expect(answer).toMatchObject({ outcome: 'refused', code: 'LINK-01' });
  expect(identity.others.asked).toHaveLength(asked);
});
