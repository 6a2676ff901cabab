import { expect, test } from '@jest/globals';
import { GiveTopic, MyNotifications, newId } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const anna = aBrowser({ role: 'subjectTeacher' });

test('when too many look at once, reads are told to come again and marks still get through', async () => {
  const waiting: (() => void)[] = [];
  const services = servicesKnowing(anna)
    .answering(GiveTopic, () => ({ ver: 1 }))
    .answering(MyNotifications, async () => {
      await new Promise<void>((go) => waiting.push(go));
      return { notifications: [] };
    });
  await using gateway = await gatewayUnderTest(services, { PARTA_READS_AT_ONCE: '1' });

  const first = gateway.get('/api/notifications', anna.reading);
  while (waiting.length === 0) await new Promise(setImmediate);
  const second = await gateway.get('/api/notifications', anna.reading);
  const headers = { ...anna.writing(), 'x-command-id': newId() };
  const write = await gateway.post('/api/topics', { lessonId: newId(), topic: 'Сложение', ver: 0 }, headers);
  for (const go of waiting) go();

  expect(await second.json()).toMatchObject({ code: 'overloaded', status: 503, retryAfter: 1 });
  expect(second.headers.get('retry-after')).toBe('1');
  expect([write.status, (await first).status]).toEqual([200, 200]);
});

test('a session that asks without end leaves places to everybody else', async () => {
  const mother = aBrowser({ children: [newId()] });
  const waiting: (() => void)[] = [];
  const services = servicesKnowing(anna, mother).answering(MyNotifications, async () => {
    await new Promise<void>((go) => waiting.push(go));
    return { notifications: [] };
  });
  await using gateway = await gatewayUnderTest(services, { PARTA_READS_AT_ONCE: '16' });
  const read = ({ reading }: typeof anna) => gateway.get('/api/notifications', reading);

  const own = [read(anna), read(anna)];
  while (waiting.length < 2) await new Promise(setImmediate);
  const third = await read(anna);
  const others = read(mother);
  while (waiting.length < 3) await new Promise(setImmediate);
  for (const go of waiting) go();

  expect([third.status, (await others).status]).toEqual([503, 200]);
  expect((await Promise.all(own)).map(({ status }) => status)).toEqual([200, 200]);
});

test('a place is free again when its reader has gone', async () => {
  const services = servicesKnowing(anna).answering(MyNotifications, () => ({ notifications: [] }));
  await using gateway = await gatewayUnderTest(services, { PARTA_READS_AT_ONCE: '1' });

  for (const _ of [1, 2, 3]) expect((await gateway.get('/api/notifications', anna.reading)).status).toBe(200);
});
