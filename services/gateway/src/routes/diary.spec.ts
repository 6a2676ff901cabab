import { expect, test } from '@jest/globals';
import { newId, Refusal, WeekChanged, WeekOfPupil } from '@parta/contracts';
import { aBrowser, aStoredWeek, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const varya = newId();
const monday = '2026-11-16';
const path = `/api/diary/${varya}/weeks/${monday}`;
const mother = aBrowser({ role: 'guardian', children: [varya] });
const stranger = aBrowser({ role: 'guardian', children: [newId()] });
const teacher = aBrowser({ role: 'classTeacher' });
const changed = { pupilId: varya, monday, rev: 'journal:s1502:18' };

const servicesWithWeek = () =>
  servicesKnowing(mother, stranger, teacher).answeringBytes(WeekOfPupil, () =>
    aStoredWeek({ classTitle: '3А' }, '"w1"'),
  );

test('F-106: a week is passed through as it is stored, with its tag and its place in the log', async () => {
  await using gateway = await gatewayUnderTest(servicesWithWeek());

  const answer = await gateway.get(path, mother.reading);

  expect(await answer.json()).toEqual({ classTitle: '3А' });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('etag')).toBe('"w1"');
  expect(answer.headers.get('x-rev')).toBe('journal:s1502:17');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

test('a reader who cannot unpack gets the week unpacked', async () => {
  await using gateway = await gatewayUnderTest(servicesWithWeek());

  const answer = await gateway.get(path, { ...mother.reading, 'accept-encoding': 'identity' });

  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.json()).toEqual({ classTitle: '3А' });
});

test('a week is asked of the diary once and kept; who has it gets 304', async () => {
  const services = servicesWithWeek();
  await using gateway = await gatewayUnderTest(services);

  await gateway.get(path, mother.reading);
  const again = await gateway.get(path, { ...mother.reading, 'if-none-match': 'W/"w1"' });

  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(services.questions(WeekOfPupil)).toHaveLength(1);
});

test('N017, N018, R-07: a stranger gets 404 without a tag, even for a week that is kept and a tag that fits', async () => {
  const services = servicesWithWeek();
  await using gateway = await gatewayUnderTest(services);
  await gateway.get(path, mother.reading);

  const answer = await gateway.get(path, { ...stranger.reading, 'if-none-match': '"w1"' });

  expect(answer.status).toBe(404);
  expect(answer.headers.get('etag')).toBeNull();
  expect(await answer.json()).toMatchObject({ code: 'not-found', title: 'Не найдено.' });
  expect(services.questions(WeekOfPupil)).toHaveLength(1);
});

test('R-07: staff are judged by the diary each time, a kept week or not', async () => {
  const services = servicesWithWeek();
  await using gateway = await gatewayUnderTest(services);
  await gateway.get(path, mother.reading);
  services.answeringBytes(WeekOfPupil, () => {
    throw new Refusal('not-found', 'not of this class');
  });

  const answer = await gateway.get(path, { ...teacher.reading, 'if-none-match': '"w1"' });

  expect(answer.status).toBe(404);
  expect(answer.headers.get('etag')).toBeNull();
});

test.each([
  ['this week', { ...changed }],
  ['all weeks of the pupil', { ...changed, monday: null }],
])('a kept week is thrown away when the diary says that %s changed', async (_, hint) => {
  const services = servicesWithWeek();
  await using gateway = await gatewayUnderTest(services);
  await gateway.get(path, mother.reading);
  services.answeringBytes(WeekOfPupil, () => aStoredWeek({ classTitle: '3Б' }, '"w2"'));

  services.tell(WeekChanged, hint);
  const answer = await gateway.get(path, { ...mother.reading, 'if-none-match': '"w1"' });

  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ classTitle: '3Б' });
});

test('weeks of others stay kept', async () => {
  const services = servicesWithWeek();
  await using gateway = await gatewayUnderTest(services);
  await gateway.get(path, mother.reading);

  services.tell(WeekChanged, { ...changed, pupilId: newId() });
  services.tell(WeekChanged, { ...changed, monday: '2026-11-09' });
  await gateway.get(path, mother.reading);

  expect(services.questions(WeekOfPupil)).toHaveLength(1);
});

test('a week that changed while it was on its way is answered but not kept', async () => {
  const services = servicesWithWeek();
  services.answeringBytes(WeekOfPupil, async () => {
    await new Promise(setImmediate);
    services.tell(WeekChanged, changed);
    return aStoredWeek({ classTitle: 'before' }, '"w1"');
  });
  await using gateway = await gatewayUnderTest(services);

  await gateway.get(path, mother.reading);
  await gateway.get(path, mother.reading);

  expect(services.questions(WeekOfPupil)).toHaveLength(2);
});

test('after the bus was away every kept week is asked for anew', async () => {
  const services = servicesWithWeek();
  await using gateway = await gatewayUnderTest(services);
  await gateway.get(path, mother.reading);

  services.reconnect();
  await gateway.get(path, mother.reading);

  expect(services.questions(WeekOfPupil)).toHaveLength(2);
});

test('who has seen a newer mark is not answered from what is kept', async () => {
  const services = servicesWithWeek();
  await using gateway = await gatewayUnderTest(services);
  await gateway.get(path, mother.reading);

  await gateway.get(path, { ...mother.reading, 'x-rev': 'journal:s1502:17' });
  expect(services.questions(WeekOfPupil)).toHaveLength(1);

  await gateway.get(path, { ...mother.reading, 'x-rev': 'journal:s1502:18' });
  expect(services.questions(WeekOfPupil).at(-1)?.options.revs).toEqual(['journal:s1502:18']);
});
