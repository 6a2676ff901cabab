import { expect, test } from '@jest/globals';
import {
  AudiencePreview,
  Conversation,
  Inbox,
  MessagePosted,
  newId,
  Outbox,
  StartConversation,
} from '@parta/contracts';
import { aGuardian, aHeadTeacher } from '@parta/testing';
import {
  aboutTimofey,
  aLetter,
  messagingOfSchool,
  nobody,
  ofClass,
  ofGroup,
  people,
  school,
  write,
  writeOne,
} from '../testing.ts';

const { mother, father, varyasMother, anna, boris, vera, olga } = people;
const idsOf = (list: readonly { personId: string }[]) => list.map(({ personId }) => personId).toSorted();

test('F-117: what a mother writes to a teacher reaches the father and the class teacher too', async () => {
  await using under = await messagingOfSchool();

  const conversationId = await writeOne(under, mother, { staffIds: [anna.personId] });

  for (const reader of [father, anna, vera])
    expect(await under.ask(Inbox, {}, reader)).toMatchObject({ conversations: [{ conversationId, unread: 1 }] });
  for (const stranger of [boris, olga, varyasMother])
    expect(await under.ask(Inbox, {}, stranger)).toEqual({ conversations: [], next: null });
  const [fact] = await under.said(MessagePosted);
  expect(idsOf(fact?.recipients ?? [])).toEqual(idsOf([father, anna, vera]));
  expect(JSON.stringify(fact)).not.toContain('заболел');
});

test('F-118: the writer has it in the outbox with the number of recipients and of readers', async () => {
  await using under = await messagingOfSchool();
  await write(under, anna, { audience: ofGroup });

  expect(await under.ask(Outbox, {}, anna)).toMatchObject({
    letters: [{ subject: 'Контрольная работа', recipients: 4, read: 0, conversations: [{}, {}] }],
  });
  expect(await under.ask(Inbox, {}, anna)).toEqual({ conversations: [], next: null });
  expect(await under.ask(Outbox, {}, mother)).toEqual({ letters: [], next: null });
});

test('F-064: a letter to a group opens a conversation for each pupil, and families see nothing of each other', async () => {
  await using under = await messagingOfSchool();

  const { conversationIds, recipients } = await write(under, anna, { audience: ofGroup });

  expect({ conversations: conversationIds.length, recipients }).toEqual({ conversations: 2, recipients: 4 });
  const [ofTimofey] = (await under.ask(Inbox, {}, mother)).conversations;
  const [ofVarya] = (await under.ask(Inbox, {}, varyasMother)).conversations;
  expect([ofTimofey?.childId, ofVarya?.childId]).toEqual([school.timofey, school.varya]);
  const { people: present } = await under.ask(
    Conversation,
    { conversationId: ofVarya?.conversationId ?? '' },
    varyasMother,
  );
  expect(idsOf(present)).toEqual(idsOf([varyasMother, anna, vera]));
  await expect(
    under.ask(Conversation, { conversationId: ofVarya?.conversationId ?? '' }, mother),
  ).rejects.toMatchObject({ code: 'not-found' });
});

test('F-065: the recipients are shown before a letter is sent, and whom it cannot reach', async () => {
  await using under = await messagingOfSchool();

  const preview = await under.ask(AudiencePreview, { audience: ofGroup, staffIds: [], toOffice: false }, anna);

  expect(preview).toMatchObject({ count: 4, guardians: 3, staff: 1, unreached: [school.kolya] });
  expect(idsOf(preview.people)).toEqual(idsOf([mother, father, varyasMother, vera]));
});

test('N-43: a letter whose recipients are not the number that was seen is not sent', async () => {
  await using under = await messagingOfSchool();

  await expect(under.ask(StartConversation, aLetter({ audience: ofGroup, counted: 3 }), anna)).rejects.toMatchObject({
    code: 'audience-changed',
    details: { n: 4 },
  });

  expect(await under.said(MessagePosted)).toEqual([]);
  expect(await under.sql('select from letter')).toEqual([]);
});

test('F-117: the same letter five times at once is one letter with one answer', async () => {
  await using under = await messagingOfSchool();
  const letter = aLetter({ staffIds: [anna.personId], counted: 3 });

  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => under.ask(StartConversation, letter, mother, newId())));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await under.said(MessagePosted)).toHaveLength(1);
});

test('N-45: a guardian writes to the administration as a whole, never to one of it, and to no foreign teacher', async () => {
  await using under = await messagingOfSchool();

  const conversationId = await writeOne(under, mother, { toOffice: true });

  expect(await under.ask(Inbox, {}, olga)).toMatchObject({ conversations: [{ conversationId }] });
  for (const stranger of [olga, nobody])
    await expect(
      under.ask(StartConversation, aLetter({ staffIds: [stranger.personId], counted: 3 }), mother),
    ).rejects.toMatchObject({ code: 'may-not-write' });
  expect(await under.said(MessagePosted)).toHaveLength(1);
});

test.each([
  ['of a foreign child', mother, { kind: 'pupil' as const, id: school.varya }],
  ['of a whole class', mother, ofClass],
  ['of a class somebody else leads', anna, ofClass],
  ['of a group somebody else teaches', boris, ofGroup],
  ['of a pupil somebody else teaches', boris, { kind: 'pupil' as const, id: school.varya }],
  ['of a school they have nothing to do with', aHeadTeacher({ schoolIds: ['s9'] }), ofClass],
])('N-45: nobody writes to the guardians %s', async (_what, writer, audience) => {
  await using under = await messagingOfSchool();

  await expect(under.ask(StartConversation, aLetter({ audience, counted: 1 }), writer)).rejects.toMatchObject({
    code: 'not-found',
  });

  expect(await under.said(MessagePosted)).toEqual([]);
});

test('N-45: about a pupil of whom nobody is on record no teacher writes alone', async () => {
  await using under = await messagingOfSchool();
  const audience = { kind: 'pupil' as const, id: school.kolya };

  await expect(under.ask(StartConversation, aLetter({ audience }), anna)).rejects.toMatchObject({
    code: 'needs-guardian',
  });

  expect(await under.said(MessagePosted)).toEqual([]);
});

test('N-45: the twenty-first conversation of a family within a day waits', async () => {
  await using under = await messagingOfSchool();
  for (let n = 0; n < 20; n += 1) await write(under, mother);

  await expect(write(under, mother)).rejects.toMatchObject({ code: 'slow-down' });

  expect(await under.said(MessagePosted)).toHaveLength(20);
});

test('N-45: who is a guardian and a teacher writes as the one they signed in as', async () => {
  await using under = await messagingOfSchool();
  const annaAtHome = aGuardian({ personId: anna.personId });

  await expect(write(under, annaAtHome, { audience: aboutTimofey })).rejects.toMatchObject({ code: 'not-found' });
});
