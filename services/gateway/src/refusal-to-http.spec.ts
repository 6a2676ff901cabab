import { expect, test } from '@jest/globals';
import { MarkHistory, newId, type RefusalCode, TokenOfSession } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from './testing.ts';

const anna = aBrowser({ role: 'subjectTeacher' });
const path = `/api/marks/${newId()}/history`;

const answers: [RefusalCode, number, string][] = [
  ['malformed', 400, 'Запрос составлен неверно: marks.0'],
  ['unknown-caller', 401, 'Сеанс завершён. Войдите снова.'],
  ['forbidden', 403, 'У вас нет права на это действие.'],
  ['not-found', 404, 'Не найдено.'],
  ['changed-meanwhile', 409, 'Пока вы вводили, отметку изменил другой сотрудник.'],
  ['own-child', 403, 'Своему ребёнку отметки ставит другой учитель.'],
  ['lesson-cancelled', 422, 'Урок отменён.'],
  ['PORT-01', 502, 'Вход через портал временно недоступен по нашей вине.'],
  ['overloaded', 503, 'Сейчас много запросов. Повторяем сами.'],
  ['deadline', 503, 'Ответ не пришёл вовремя. Повторите.'],
  ['too-large', 413, 'Слишком большой запрос.'],
];

test.each(answers)('a refusal %s is told as %i, in words of the reader', async (code, status, words) => {
  const services = servicesKnowing(anna).refusing(MarkHistory, code, { fault: 'marks.0' });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(path, { ...anna.reading, 'accept-language': 'ru' });

  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(await answer.json()).toMatchObject({ code, status, title: expect.stringContaining(words) });
});

test('a reader of English gets English, a busy service names when to come again', async () => {
  await using gateway = await gatewayUnderTest(servicesKnowing(anna).refusing(MarkHistory, 'unavailable'));
  const headers = { ...anna.reading, 'accept-language': 'fr, en;q=0.8, ru;q=0.5' };

  const answer = await gateway.get(path, headers);

  expect(await answer.json()).toMatchObject({ title: 'The service is away. Try in a minute.', retryAfter: 2 });
  expect(answer.headers.get('retry-after')).toBe('2');
});

test('a bug is told as a number to name, never with its words or stack, and is logged once under that number', async () => {
  const services = servicesKnowing(anna).answering(MarkHistory, () => {
    throw new TypeError('select * from mark where secret');
  });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(path, anna.reading);

  const text = await answer.text();
  const { traceId, title } = JSON.parse(text) as { traceId: string; title: string };
  expect(answer.status).toBe(500);
  expect(title).toBe(`Ошибка. Мы уже знаем. Код ${traceId}.`);
  expect(text).not.toMatch(/select|stack|TypeError/);
  expect(gateway.lines).toMatchObject([{ text: 'request failed', fields: { trace: traceId } }]);
});

test('F-106: an address that is none is refused like everything else', async () => {
  await using gateway = await gatewayUnderTest(servicesKnowing(anna));

  const answer = await gateway.get('/api/nothing', anna.reading);

  expect(await answer.json()).toMatchObject({ code: 'not-found', status: 404 });
});

test('services that are away are told as 503, sessions included', async () => {
  const services = servicesKnowing(anna).refusing(TokenOfSession, 'unavailable');
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(path, anna.reading);

  expect(await answer.json()).toMatchObject({ code: 'unavailable', status: 503 });
});
