import { expect, test } from '@jest/globals';
import { NamesOfPeople, newId, SignInOptions, TokenOfSession } from '@parta/contracts';
import { judgeCsrf } from '../auth/csrf.ts';
import { ScriptedServices } from '../scripted-services.ts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const varya = newId();
const mother = aBrowser({
  children: [varya],
  roles: [
    { role: 'guardian', schoolId: null, classIds: [] },
    { role: 'subjectTeacher', schoolId: 's1502', classIds: [] },
  ],
});
const portals = [{ id: 'esia', ru: 'Госуслуги', en: 'Gosuslugi', available: true }];
const nameOf = (personId: string, given: string, classTitle?: string) => ({
  personId,
  short: `Волкова ${given[0]}.`,
  full: `Волкова ${given}`,
  list: `Волкова ${given}`,
  given,
  ...(classTitle && { classTitle }),
});
const servicesWithNames = () =>
  servicesKnowing(mother).answering(NamesOfPeople, () => ({
    names: [nameOf(mother.session.personId, 'Елена'), nameOf(varya, 'Варя', '3А')],
  }));

test('F-040: a page learns who is here, as what, and with which children', async () => {
  await using gateway = await gatewayUnderTest(servicesWithNames());

  const answer = await gateway.get('/api/boot', { ...mother.reading, 'accept-language': 'en' });

  expect(await answer.json()).toEqual({
    person: { personId: mother.session.personId, name: 'Волкова Е.' },
    role: { role: 'guardian', schoolId: null, title: '' },
    roles: [
      { role: 'guardian', schoolId: null, title: '' },
      { role: 'subjectTeacher', schoolId: 's1502', title: 'Школа № 1502' },
    ],
    children: [{ pupilId: varya, name: 'Варя', classTitle: '3А' }],
    locale: 'en',
    view: {},
    csrf: expect.any(String),
  });
});

test('F-106: a trusted person’s page names the granted child with its parts and their last day, two grants as one', async () => {
  const grants = [
    { childId: varya, scopes: ['timetable' as const, 'homework' as const], until: '2027-05-31' },
    { childId: varya, scopes: ['homework' as const, 'marks' as const], until: '2027-03-31' },
  ];
  const nanny = aBrowser({ role: 'trustedPerson', grants });
  const names = { names: [nameOf(nanny.session.personId, 'Ольга'), nameOf(varya, 'Варя', '3А')] };
  await using gateway = await gatewayUnderTest(servicesKnowing(nanny).answering(NamesOfPeople, () => names));

  const answer = await gateway.get('/api/boot', nanny.reading);

  const granted = { scopes: ['timetable', 'homework', 'marks'], until: '2027-05-31' };
  expect(await answer.json()).toMatchObject({
    children: [{ pupilId: varya, name: 'Варя', classTitle: '3А', granted }],
  });
});

test('the CSRF value differs from answer to answer and belongs to the session alone', async () => {
  await using gateway = await gatewayUnderTest(servicesWithNames());
  const csrf = async () => ((await (await gateway.get('/api/boot', mother.reading)).json()) as { csrf: string }).csrf;

  const [one, other] = [await csrf(), await csrf()];

  expect(one).not.toBe(other);
  expect([one, other].map((value) => judgeCsrf(mother.secret, value))).toEqual(['own', 'own']);
  expect(judgeCsrf('z'.repeat(43), one)).toBe('foreign');
  expect(['', 'short', undefined].map((value) => judgeCsrf(mother.secret, value))).toEqual(['none', 'none', 'none']);
});

test('F-001: a visitor gets the portals, and a cookie the CSRF value is bound to', async () => {
  const services = new ScriptedServices().answering(SignInOptions, () => ({ providers: portals }));
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get('/api/boot');

  const { anonymous, providers, csrf } = (await answer.json()) as Record<string, unknown>;
  const visitor = answer.headers.getSetCookie()[0]?.match(/^__Host-parta-visitor=([^;]{43});/)?.[1] ?? '';
  expect({ anonymous, providers }).toEqual({ anonymous: true, providers: portals });
  expect(judgeCsrf(visitor, String(csrf))).toBe('own');
});

test('a cookie whose session has ended is taken back, and its owner is a visitor', async () => {
  const services = servicesKnowing().answering(SignInOptions, () => ({ providers: portals }));
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get('/api/boot', mother.reading);

  expect(await answer.json()).toMatchObject({ anonymous: true });
  expect(answer.headers.getSetCookie()[0]).toContain('__Host-parta-sid=; Max-Age=0');
});

test('how a browser likes its pages comes from its own cookie, and only plain words of it', async () => {
  await using gateway = await gatewayUnderTest(servicesWithNames());
  const cookie = `${mother.reading.cookie}; view=theme.dark_lang.en_size."><script>`;

  const answer = await gateway.get('/api/boot', { cookie });

  expect(await answer.json()).toMatchObject({ view: { theme: 'dark', lang: 'en' }, locale: 'en' });
});

test('identity being away is an error to be told, never a visitor', async () => {
  const services = servicesWithNames().refusing(TokenOfSession, 'unavailable');
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get('/api/boot', mother.reading);

  expect(await answer.json()).toMatchObject({ code: 'unavailable', status: 503 });
});
