import { expect, test } from '@jest/globals';
import { newId } from '@parta/contracts';
import { openApiOf } from '../openapi.ts';
import { aBrowser, aVisitor, gatewayUnderTest, servicesKnowing } from '../testing.ts';
import { OPEN_ROUTES } from './open-routes.ts';

const VALUES: Record<string, string> = { provider: 'esia', monday: '2026-11-16' };

/** Every route there is, with something plausible in its address. */
async function everyRoute() {
  await using gateway = await gatewayUnderTest(servicesKnowing());
  return Object.entries(openApiOf(gateway.app).paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => ({
      method: method.toUpperCase(),
      route: path.replace(/\{(\w+)\}/g, ':$1'),
      path: path.replace(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? newId()),
    })),
  );
}

const routes = await everyRoute();
const closed = routes.filter(({ route }) => !OPEN_ROUTES.has(route));
const changing = routes.filter(({ method }) => method !== 'GET');

test('the routes without a session are these, and there are no others', () => {
  const open = routes.filter(({ route }) => OPEN_ROUTES.has(route)).map(({ route }) => route);

  expect(new Set(open)).toEqual(OPEN_ROUTES);
  expect(closed.length).toBeGreaterThan(20);
});

test.each(closed)('N156: $method $route asks for a session, and asks nobody else', async ({ method, path }) => {
  const services = servicesKnowing();
  await using gateway = await gatewayUnderTest(services);

  const answer = await fetch(gateway.address + path, { method });

  expect(await answer.json()).toMatchObject({ code: 'AUTH-08', status: 401 });
  expect(services.asked).toEqual([]);
});

test.each(changing)('N142: $method $route changes nothing without the CSRF value', async ({ method, path }) => {
  const anna = aBrowser();
  const services = servicesKnowing(anna);
  await using gateway = await gatewayUnderTest(services);

  const headers = { ...anna.reading, 'sec-fetch-site': 'same-origin' };
  const answer = await fetch(gateway.address + path, { method, headers });

  expect(await answer.json()).toMatchObject({ code: 'SYS-02', status: 403 });
  expect(services.asked.filter(({ type }) => !KNOWING_WHO.has(type))).toEqual([]);
});

test.each(changing)('N142: $method $route refuses a page of another site', async ({ method, path }) => {
  const anna = aBrowser();
  const services = servicesKnowing(anna);
  await using gateway = await gatewayUnderTest(services);

  const elsewhere = [
    { ...anna.writing(), 'sec-fetch-site': 'cross-site' },
    { ...anna.writing(), origin: 'https://elsewhere.example' },
    { ...anna.reading, 'x-csrf-token': anna.writing()['x-csrf-token'] },
  ];

  for (const headers of elsewhere) {
    const answer = await fetch(gateway.address + path, { method, headers });
    expect(await answer.json()).toMatchObject({ code: 'SYS-02', status: 403 });
  }
  expect(services.asked.filter(({ type }) => !KNOWING_WHO.has(type))).toEqual([]);
});

test('N080: a visitor who is not signed in needs the CSRF value of the page too', async () => {
  const services = servicesKnowing();
  await using gateway = await gatewayUnderTest(services);
  const headers = { ...aVisitor().reading, 'sec-fetch-site': 'same-origin' };

  const answer = await gateway.post('/api/id/auth/start/esia', { target: '/' }, headers);

  expect(await answer.json()).toMatchObject({ code: 'SYS-02' });
  expect(services.asked).toEqual([]);
});

/** What is asked to know who it is changes nothing for the school. */
const KNOWING_WHO = new Set(['identity.token-of-session.v1', 'identity.prolong-session.v1']);
