import { expect, test } from '@jest/globals';
import { CalendarOfPupil, CalendarOfTeacher, newId, Refusal, TokenOfFeed } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const SECRET = 's'.repeat(43);
const GUESSED = 'g'.repeat(43);
const pupilId = newId();
const lesson = {
  ...{ lessonId: newId(), day: '2026-11-18', starts: '08:30', ends: '09:15', timeZone: 'Europe/Moscow' },
  ...{ subject: 'Алгебра', room: '214', stands: true, homework: ['§ 14'], ver: 2, at: '2026-11-17T09:39:00.000Z' },
};

/** Services that know one address, of a child or of a teacher. */
const services = (of: string | null = pupilId) =>
  servicesKnowing()
    .answering(TokenOfFeed, ({ secret }) => {
      if (secret !== SECRET) throw new Refusal('not-found', 'No such calendar');
      return { token: 'token of the feed', pupilId: of };
    })
    .answering(CalendarOfPupil, () => ({ classTitle: '8Б', lessons: [lesson] }))
    .answering(CalendarOfTeacher, () => ({
      lessons: [{ ...lesson, title: '8Б Алгебра', classTitles: ['8Б'], homework: undefined, at: undefined }],
    }));

test('N-42: a calendar is read by its address alone, kept by nobody on the way, and asked for with the token of the address', async () => {
  const asked = services();
  await using gateway = await gatewayUnderTest(asked);

  const answer = await gateway.get(`/feeds/${SECRET}.ics`);

  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  expect(await answer.text()).toContain('SUMMARY:Алгебра');
  expect(asked.questions(CalendarOfPupil)).toMatchObject([
    { input: { pupilId }, options: { token: 'token of the feed' } },
  ]);
});

test('N-42: a program that has the calendar as it stands is answered in no bytes, after its right was asked for anew; a change brings the text and another tag', async () => {
  const asked = services();
  await using gateway = await gatewayUnderTest(asked);
  const ask = (tag: string) => gateway.get(`/feeds/${SECRET}.ics`, { 'if-none-match': tag });
  const first = (await gateway.get(`/feeds/${SECRET}.ics`)).headers.get('etag') ?? '';

  const known = await ask(`"other", ${first}`);
  asked.answering(CalendarOfPupil, () => ({ classTitle: '8Б', lessons: [{ ...lesson, stands: false, ver: 3 }] }));
  const changed = await ask(first);

  expect(first).toMatch(/^"[\w-]{43}"$/);
  expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', first]);
  expect(known.headers.get('cache-control')).toBe('private, no-cache');
  expect(asked.questions(TokenOfFeed)).toHaveLength(3);
  expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining('STATUS:CANCELLED')]);
  expect(changed.headers.get('etag')).not.toBe(first);
});

test('N-42: of an address that was closed a known tag tells nothing', async () => {
  const asked = services();
  await using gateway = await gatewayUnderTest(asked);
  const path = `/feeds/${SECRET}.ics`;
  const tag = (await gateway.get(path)).headers.get('etag') ?? '';
  asked.answering(TokenOfFeed, () => {
    throw new Refusal('not-found', 'No such calendar');
  });

  const closed = await gateway.get(path, { 'if-none-match': tag });

  expect([closed.status, closed.headers.get('etag')]).toEqual([404, null]);
  expect(closed.headers.get('cache-control')).toBe('private, no-store');
});

test('N-42: a teacher’s calendar names subject and class, and no homework', async () => {
  await using gateway = await gatewayUnderTest(services(null));

  const text = await (await gateway.get(`/feeds/${SECRET}.ics`)).text();

  expect(text).toContain('SUMMARY:Алгебра\\, 8Б');
  expect(text).toContain('X-WR-CALNAME:Мои уроки');
  expect(text).not.toContain('DESCRIPTION');
});

test('N-42 R-07: whatever address shows nothing is answered by the same bytes, and a session changes nothing', async () => {
  const refusing = services().answering(CalendarOfPupil, () => {
    throw new Refusal('not-found', 'No such pupil for this caller');
  });
  await using gateway = await gatewayUnderTest(refusing);
  const paths = [`${GUESSED}.ics`, `${SECRET}.ics`, `${SECRET}.txt`, SECRET, 'x.ics', `${'é'.repeat(43)}.ics`];

  const answers = await Promise.all(paths.map((path) => gateway.get(`/feeds/${encodeURI(path)}`, aBrowser().reading)));
  const bytes = await Promise.all(answers.map((answer) => answer.text()));
  const heads = answers.map(({ status, headers }) =>
    JSON.stringify([status, [...headers].filter(([name]) => name !== 'date')]),
  );

  expect(answers[0]?.status).toBe(404);
  expect([new Set(bytes).size, new Set(heads).size]).toEqual([1, 1]);
});

test('N-42: the secret of an address stands in no line of the log and in no answer, whatever breaks', async () => {
  const broken = services().answering(CalendarOfPupil, () => {
    throw new Error('the service broke');
  });
  await using gateway = await gatewayUnderTest(broken);

  const answer = await gateway.get(`/feeds/${SECRET}.ics`);

  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain(SECRET);
  expect(JSON.stringify([...answer.headers])).not.toContain(SECRET);
  expect(JSON.stringify(gateway.lines)).not.toContain(SECRET);
  expect(gateway.lines).toHaveLength(1);
});

test('N-42: calendars are shed with all other reads when too many are under way', async () => {
  let go = () => {};
  const waiting = services().answering(CalendarOfPupil, async () => {
    await new Promise<void>((resolve) => (go = resolve));
    return { classTitle: '8Б', lessons: [] };
  });
  await using gateway = await gatewayUnderTest(waiting, { PARTA_READS_AT_ONCE: '1' });

  const first = gateway.get(`/feeds/${SECRET}.ics`);
  while (waiting.questions(CalendarOfPupil).length === 0) await new Promise(setImmediate);
  const second = await gateway.get(`/feeds/${SECRET}.ics`);
  go();

  expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await first).status).toBe(200);
});
