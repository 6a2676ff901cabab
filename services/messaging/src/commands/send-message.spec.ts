import { expect, test } from '@jest/globals';
import {
  Conversation,
  GuardianshipVerified,
  Inbox,
  MessagePosted,
  newId,
  PupilEnrolled,
  SendMessage,
  TeachingAssigned,
  Unread,
} from '@parta/contracts';
import { aPupil } from '@parta/testing';
import { anEnrolment, aRelation, messagingOfSchool, people, school, teaching, writeOne } from '../testing.ts';

const { mother, father, varyasMother, anna, boris, vera } = people;
const answer = (conversationId: string, body = 'Да, в пятницу.') => ({ conversationId, clientId: newId(), body });
const LEFT = '2026-11-18';

test('F-117: an answer goes to everybody in the conversation, in order', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother, { staffIds: [anna.personId] });

  await under.ask(SendMessage, answer(conversationId), anna);

  for (const reader of [mother, father, vera]) {
    const { messages } = await under.ask(Conversation, { conversationId }, reader);
    expect(messages).toMatchObject([
      { seq: 1, as: 'guardian' },
      { seq: 2, as: 'teacher', body: 'Да, в пятницу.' },
    ]);
  }
  expect(await under.ask(Inbox, {}, mother)).toMatchObject({ conversations: [{ unread: 1, last: { as: 'teacher' } }] });
  expect(await under.ask(Unread, {}, father)).toEqual({ letters: 2, announcements: 0 });
});

test('F-117: the same answer five times at once is one message, numbered without a gap', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother);
  const same = answer(conversationId);

  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => under.ask(SendMessage, same, vera)));
  await under.ask(SendMessage, answer(conversationId, 'И ещё.'), vera);

  expect(new Set(answers.map(({ seq }) => seq))).toEqual(new Set([2]));
  const seqs = (await under.said(MessagePosted)).map(({ seq }) => seq);
  expect(seqs).toEqual([1, 2, 3]);
});

test('N-45: whoever is not in the conversation writes nothing into it, nor learns that it exists', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother, { staffIds: [anna.personId] });

  for (const stranger of [boris, varyasMother])
    await expect(under.ask(SendMessage, answer(conversationId), stranger)).rejects.toMatchObject({ code: 'not-found' });
  await expect(under.ask(SendMessage, answer(newId()), boris)).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    under.ask(SendMessage, answer(conversationId), aPupil({ personId: school.timofey })),
  ).rejects.toMatchObject({ code: 'forbidden' });

  expect(await under.said(MessagePosted)).toHaveLength(1);
});

test('F-117: a teacher who teaches the child no more hears nothing more, and the conversation is gone for them', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother, { staffIds: [boris.personId] });

  const teachers = [{ personId: boris.personId, from: '2026-09-01', until: LEFT }];
  await under.tell(TeachingAssigned, teaching(school.englishId, boris, { teachers, ver: 2 }));
  await under.ask(SendMessage, answer(conversationId), vera);

  const told = (await under.said(MessagePosted)).at(-1)?.recipients.map(({ personId }) => personId);
  expect(told?.toSorted()).toEqual([mother.personId, father.personId].toSorted());
  await expect(under.ask(Conversation, { conversationId }, boris)).rejects.toMatchObject({ code: 'not-found' });
  expect(await under.ask(Inbox, {}, boris)).toEqual({ conversations: [], next: null });
  expect(await under.ask(Unread, {}, boris)).toEqual({ letters: 0, announcements: 0 });
});

test('N-08: a guardian whom the court restricts loses the conversation at once and hears nothing more', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother);

  await under.tell(GuardianshipVerified, aRelation(father, school.timofey, { restricted: true, ver: 2 }));
  await under.ask(SendMessage, answer(conversationId), vera);

  await expect(under.ask(Conversation, { conversationId }, father)).rejects.toMatchObject({ code: 'not-found' });
  expect(await under.ask(Unread, {}, father)).toEqual({ letters: 0, announcements: 0 });

  await under.tell(GuardianshipVerified, aRelation(father, school.timofey, { restricted: false, ver: 3 }));
  const { messages } = await under.ask(Conversation, { conversationId }, father);
  expect(messages.map(({ seq }) => seq)).toEqual([1]);
});

test('F-117: once the child has left the school its guardians still read, and nobody writes', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother);

  const enrolments = [{ classId: school.classId, classTitle: '8Б', from: '2026-09-01', until: LEFT }];
  await under.tell(PupilEnrolled, anEnrolment(school.timofey, { enrolments, ver: 2 }));
  await under.sql(`update membership set until_day = $1 where person_id = $2`, [LEFT, school.timofey]);

  await expect(under.ask(SendMessage, answer(conversationId), mother)).rejects.toMatchObject({
    code: 'conversation-closed',
    details: { date: LEFT },
  });
  expect(await under.ask(Conversation, { conversationId }, father)).toMatchObject({
    closed: LEFT,
    messages: [{ seq: 1 }],
  });
  await expect(under.ask(SendMessage, answer(conversationId), vera)).rejects.toMatchObject({ code: 'not-found' });
  expect(await under.said(MessagePosted)).toHaveLength(1);
});
