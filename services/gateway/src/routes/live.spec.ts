import { expect, test } from '@jest/globals';
import {
  JournalChanged,
  MailChanged,
  newId,
  Refusal,
  SessionsDropped,
  TokenOfSession,
  WeekChanged,
} from '@parta/contracts';
import { LiveStreams } from '../live/live-streams.ts';
import { aBrowser, type Browser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const varya = newId();
const mother = aBrowser({ children: [varya] });
const teacher = aBrowser({ role: 'subjectTeacher', schoolIds: ['s1502'] });
const week = { pupilId: varya, monday: '2026-11-16', rev: 'journal:s1502:18' };
const journal = { schoolId: 's1502', groupId: newId(), lessonId: newId(), by: newId() };

type Gateway = Awaited<ReturnType<typeof gatewayUnderTest>>;

/** An open page: `next` gives what it is told, one piece at a time, undefined at the end. */
async function openPage({ get }: Gateway, { reading }: Browser) {
  const answer = await get('/api/live', reading);
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader.read()).value;
  expect(await next()).toMatch(/^retry: \d{4}\n\n$/);
  return { answer, next };
}

test('F-143: an open diary is told that its week changed, and nothing of it', async () => {
  const services = servicesKnowing(mother);
  await using gateway = await gatewayUnderTest(services);
  const page = await openPage(gateway, mother);

  services.tell(WeekChanged, week);

  expect(await page.next()).toBe(`data: ${JSON.stringify({ kind: 'week-changed', ...week })}\n\n`);
  expect(page.answer.headers.get('content-type')).toContain('text/event-stream');
  expect(page.answer.headers.get('cache-control')).toBe('private, no-store');
});

test('F-118: a page is told that letters of its reader changed, and nothing of those of others', async () => {
  const services = servicesKnowing(mother);
  await using gateway = await gatewayUnderTest(services);
  const page = await openPage(gateway, mother);

  services.tell(MailChanged, { personIds: [newId()] });
  services.tell(MailChanged, { personIds: [newId(), mother.session.personId] });

  expect(await page.next()).toBe(`data: ${JSON.stringify({ kind: 'mail-changed' })}\n\n`);
});

test('N008: changes of other children and of journals are not told to a family', async () => {
  const services = servicesKnowing(mother);
  await using gateway = await gatewayUnderTest(services);
  const page = await openPage(gateway, mother);

  services.tell(WeekChanged, { ...week, pupilId: newId() });
  services.tell(JournalChanged, journal);
  services.tell(WeekChanged, week);

  expect(await page.next()).toContain(varya);
});

test('N-59: an open journal is told that its group changed, in its own school only', async () => {
  const services = servicesKnowing(teacher);
  await using gateway = await gatewayUnderTest(services);
  const page = await openPage(gateway, teacher);

  services.tell(JournalChanged, { ...journal, schoolId: 's1503' });
  services.tell(WeekChanged, week);
  services.tell(JournalChanged, journal);

  expect(await page.next()).toBe(`data: {"kind":"journal-changed","groupId":"${journal.groupId}"}\n\n`);
});

test('N045: the stream ends with its session', async () => {
  const services = servicesKnowing(mother, teacher);
  await using gateway = await gatewayUnderTest(services);
  const [page, other] = [await openPage(gateway, mother), await openPage(gateway, teacher)];

  const { sessionId, personId } = mother.session;
  services.tell(SessionsDropped, { sessionIds: [sessionId], personId });
  services.tell(JournalChanged, journal);

  expect(await page.next()).toBeUndefined();
  expect(await other.next()).toContain('journal-changed');
});

test('N-08 N045: a page that opens its stream while the rights of its session change is told nothing and comes again', async () => {
  const services = servicesKnowing(mother).answering(TokenOfSession, () => {
    services.tell(SessionsDropped, { sessionIds: [mother.session.sessionId], personId: mother.session.personId });
    return mother.session;
  });
  await using gateway = await gatewayUnderTest(services);
  const page = await openPage(gateway, mother);

  services.tell(WeekChanged, week);

  expect(await page.next()).toBeUndefined();
});

test('a stream outlives its token only as long as identity renews it', async () => {
  const over = new Date(Date.now() - 1_000).toISOString();
  const brief = aBrowser({ children: [varya], expiresAt: over });
  const services = servicesKnowing(brief);
  await using gateway = await gatewayUnderTest(services);
  const page = await openPage(gateway, brief);
  services.answering(TokenOfSession, () => {
    throw new Refusal('AUTH-08', 'ended');
  });

  await gateway.app.get(LiveStreams).beat();

  expect(await page.next()).toBe(': beat\n\n');
  expect(await page.next()).toBeUndefined();
});

test('when hints may have been lost the pages connect again and ask anew', async () => {
  const services = servicesKnowing(mother);
  await using gateway = await gatewayUnderTest(services);
  const page = await openPage(gateway, mother);

  services.reconnect();

  expect(await page.next()).toBeUndefined();
});

test('one session holds no more streams than anybody looks at, and other sessions have theirs', async () => {
  const father = aBrowser({ children: [varya] });
  await using gateway = await gatewayUnderTest(servicesKnowing(mother, father));
  await Promise.all(Array.from({ length: 50 }, () => openPage(gateway, mother)));

  const oneMore = await gateway.get('/api/live', mother.reading);

  expect([oneMore.status, oneMore.headers.get('retry-after')]).toEqual([503, '1']);
  await openPage(gateway, father);
});
