import { expect, test } from '@jest/globals';
import { newId, ProlongSession, type SetMarks, SetMarks as Contract, TokenOfSession } from '@parta/contracts';
import { aBrowser, announce, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const anna = aBrowser({ role: 'subjectTeacher' });
const mark = { workId: newId(), pupilId: newId(), part: 0, value: '5', ver: 0 };
const command: SetMarks = { lessonId: newId(), marks: [mark] };
const standing = { marks: [{ ...mark, markId: newId(), ver: 1 }] };
const commandId = newId();
const writing = () => ({ ...anna.writing(), 'x-command-id': commandId });
const servicesWithJournal = () => servicesKnowing(anna).answering(Contract, () => standing);

test('marks go to the journal as the teacher, under the id of the press', async () => {
  const services = servicesWithJournal();
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.post('/api/marks', command, writing());

  expect(await answer.json()).toEqual(standing);
  expect(answer.headers.get('x-rev')).toBe('journal:s1502:17');
  expect(services.questions(Contract)).toMatchObject([
    { input: command, options: { token: anna.session.token, commandId, deadlineMs: 5000 } },
  ]);
});

test.each([
  ['no id', {}],
  ['an id that does not grow with time', { 'x-command-id': 'a2f1a1de-52a6-4c0f-9d58-1f0e6a0e7c11' }],
])('a command with %s is malformed, and nobody is asked', async (_, header) => {
  const services = servicesWithJournal();
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.post('/api/marks', command, { ...anna.writing(), ...header });

  expect(await answer.json()).toMatchObject({ code: 'malformed', details: { fault: 'X-Command-Id: uuidv7' } });
  expect(services.questions(Contract)).toEqual([]);
});

test.each([
  ['an unknown field', { ...command, role: 'director' }, /role/],
  ['a mark that is none', { ...command, marks: [{ ...mark, value: 'пятёрка с плюсом' }] }, /marks\.0\.value/],
  ['10,000 marks where 50 are allowed', { ...command, marks: Array.from({ length: 10_000 }, () => ({})) }, /marks: /],
])('N040: %s is malformed and named, and nobody is asked', async (_, body, place) => {
  const services = servicesWithJournal();
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.post('/api/marks', body, writing());

  const { code, details } = (await answer.json()) as { code: string; details: { fault: string } };
  expect(code).toBe('malformed');
  expect(details.fault).toMatch(place);
  expect(services.questions(Contract)).toEqual([]);
});

test.each(['{"lessonId"', '[]', 'null', '"marks"'])('a body of %s is malformed, never a bug', async (body) => {
  await using gateway = await gatewayUnderTest(servicesWithJournal());
  const headers = { ...writing(), 'content-type': 'application/json' };

  const answer = await fetch(`${gateway.address}/api/marks`, { method: 'POST', headers, body });

  expect(await answer.json()).toMatchObject({ code: 'malformed', status: 400 });
  expect(gateway.lines).toEqual([]);
});

test('a body of 50 MB is refused in words before any of it has come', async () => {
  const services = servicesWithJournal();
  await using gateway = await gatewayUnderTest(services);
  const headers = { ...writing(), 'content-type': 'application/json' };

  const problem = await announce(`${gateway.address}/api/marks`, 50_000_000, headers);

  expect(problem).toMatchObject({ code: 'too-large', status: 413, title: 'Слишком большой запрос.' });
  expect(services.questions(Contract)).toEqual([]);
});

test('of one session and its many questions identity is asked once, and told once that it is in use', async () => {
  const services = servicesWithJournal().answering(ProlongSession, () => undefined);
  await using gateway = await gatewayUnderTest(services);

  await Promise.all([1, 2, 3].map(() => gateway.post('/api/marks', command, writing())));

  expect(services.questions(TokenOfSession)).toHaveLength(1);
  expect(services.questions(ProlongSession)).toHaveLength(1);
});
