import { expect, test } from '@jest/globals';
import { Conversation, ConversationRead, Inbox, MarkRead, newId, Outbox, SendMessage } from '@parta/contracts';
import { messagingOfSchool, people, writeOne } from '../testing.ts';

const { mother, father, varyasMother, anna, vera } = people;

test('F-118: the writer sees who has read the letter, and the reader has nothing unread', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother, { staffIds: [anna.personId] });

  await under.ask(MarkRead, { conversationId, upToSeq: 1 }, anna);

  const { messages } = await under.ask(Conversation, { conversationId }, mother);
  expect(messages[0]?.readBy).toMatchObject([{ personId: anna.personId }]);
  expect(await under.ask(Outbox, {}, mother)).toMatchObject({ letters: [{ recipients: 3, read: 1 }] });
  expect(await under.ask(Inbox, {}, anna)).toMatchObject({ conversations: [{ unread: 0 }] });
  expect((await under.ask(Conversation, { conversationId }, father)).messages[0]?.readBy).toEqual([]);
});

test('F-118: how far somebody has read never goes back, and never beyond what there is', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother);
  for (const body of ['Раз', 'Два', 'Три'])
    await under.ask(SendMessage, { conversationId, clientId: newId(), body }, vera);

  for (const upToSeq of [3, 1, 2]) await under.ask(MarkRead, { conversationId, upToSeq }, father);
  expect((await under.ask(Conversation, { conversationId }, father)).readSeq).toBe(3);
  await under.ask(MarkRead, { conversationId, upToSeq: 900 }, father);
  expect((await under.ask(Conversation, { conversationId }, father)).readSeq).toBe(4);

  expect((await under.said(ConversationRead)).map(({ upToSeq }) => upToSeq)).toEqual([3, 4]);
});

test('F-118: nobody reads off a foreign conversation', async () => {
  await using under = await messagingOfSchool();
  const conversationId = await writeOne(under, mother);

  await expect(under.ask(MarkRead, { conversationId, upToSeq: 1 }, varyasMother)).rejects.toMatchObject({
    code: 'not-found',
  });

  expect(await under.said(ConversationRead)).toEqual([]);
});
