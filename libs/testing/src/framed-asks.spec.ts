import { expect, test } from '@jest/globals';
import { GiveTopic, newId, Refusal } from '@parta/contracts';
import { FRAME, wireHeaders } from '@parta/bus';
import { eventually } from './eventually.ts';
import { onTheBus } from './on-the-bus.ts';
import { ClassCard, toyDiary } from './toy-diary.ts';
import { toyJournal } from './toy-journal.ts';

const titleOf = async (asked: Promise<{ bytes: Uint8Array }>): Promise<string> =>
  asked.then(
    ({ bytes }) => Buffer.from(bytes).toString(),
    (error: unknown) => (error instanceof Refusal ? error.code : 'another error'),
  );

test('documents asked for at the same moment travel together, and everyone gets the own one or the own refusal', async () => {
  await using bus = await onTheBus();
  await bus.start(toyDiary);
  await bus.client.askBytes(ClassCard, { title: 'listening' });
  const titles = ['1А', 'none', ...Array.from({ length: 37 }, (_, n) => `${n} класс`)];
  let messages = 0;
  bus.client.connection.subscribe('rpc.diary.class-card.v1', { callback: () => void (messages += 1) });

  const answers = await Promise.all(titles.map((title) => titleOf(bus.client.askBytes(ClassCard, { title }))));

  expect(answers).toEqual(['1А', 'not-found', ...titles.slice(2)]);
  expect(messages).toBe(2);
});

test('who has seen something may have to wait and keeps nobody else waiting: they ask alone', async () => {
  await using bus = await onTheBus();
  await bus.start(toyDiary);
  await bus.client.askBytes(ClassCard, { title: 'listening' });
  let messages = 0;
  bus.client.connection.subscribe('rpc.diary.class-card.v1', { callback: () => void (messages += 1) });

  const card = bus.client.askBytes(ClassCard, { title: '1А' }, { revs: ['journal:s1502:0'] });
  const others = [bus.client.askBytes(ClassCard, { title: '1Б' }), bus.client.askBytes(ClassCard, { title: '1В' })];
  const [own] = await Promise.all([card, ...others]);

  expect(own).toMatchObject({ etag: '"1А"', rev: 'registry:s1502:1' });
  expect(messages).toBe(2);
});

test.each([
  ['a frame that is none', ClassCard, '{"body":1}'],
  ['more questions than a frame holds', ClassCard, JSON.stringify(Array.from({ length: 33 }, () => ({ body: '{}' })))],
  [
    'a command in a frame',
    GiveTopic,
    JSON.stringify([{ body: JSON.stringify({ lessonId: newId(), topic: '', ver: 0 }) }]),
  ],
])('%s is refused as malformed', async (_, contract, body) => {
  await using bus = await onTheBus();
  await bus.start(toyDiary);
  await bus.start(toyJournal);
  const framed = wireHeaders({ [FRAME]: '1' });

  const { connection } = bus.client;
  const reply = await eventually(() =>
    connection.request(`rpc.${contract.type}`, body, { timeout: 5000, headers: framed }),
  );

  expect(reply.json()).toMatchObject({ code: 'malformed' });
});
