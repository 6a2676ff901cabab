import { expect, test } from '@jest/globals';
import { Inbox } from '@parta/contracts';
import { messagingOfSchool, people, write } from '../testing.ts';

test('F-118: the inbox comes in pages, the newest first, and none is shown twice', async () => {
  await using under = await messagingOfSchool();
  for (let n = 0; n < 52; n += 1) {
    under.at(`2026-11-18T09:${String(Math.floor(n / 2)).padStart(2, '0')}:00.000Z`);
    await write(under, people.anna, { subject: `Письмо ${n}` });
  }

  const first = await under.ask(Inbox, {}, people.mother);
  const second = await under.ask(Inbox, { before: first.next ?? '' }, people.mother);

  const ids = [...first.conversations, ...second.conversations].map(({ conversationId }) => conversationId);
  expect([first.conversations.length, second.conversations.length, new Set(ids).size]).toEqual([50, 2, 52]);
  expect(second.next).toBeNull();
});
