import { expect, test } from '@jest/globals';
import { ConfirmLink, FinishPortal, type FinishPortalAnswer, SignOut, StartPortal } from '@parta/contracts';
import { ScriptedServices } from '../scripted-services.ts';
import { aBrowser, aVisitor, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const visitor = aVisitor();
const anna = aBrowser();
const transaction = 't'.repeat(43);
const underWay = { cookie: `${visitor.reading.cookie}; __Host-parta-txn=${transaction}` };
const callback = '/api/id/auth/cb/esia?code=c1&state=s1';
const target = '/diary/varya/2026-11-16?day=3';

const servicesFinishing = (answer: FinishPortalAnswer) => servicesKnowing(anna).answering(FinishPortal, () => answer);
const cookieIn = (answer: Response, name: string) =>
  answer.headers.getSetCookie().find((cookie) => cookie.startsWith(`__Host-parta-${name}=`));

test('F-041: a sign-in begins with the page one came for and leads to the portal', async () => {
  const services = new ScriptedServices().answering(StartPortal, () => ({
    location: 'https://portal.example/ac',
    transaction,
  }));
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.post('/api/id/auth/start/esia', { target }, visitor.writing());

  expect(await answer.json()).toEqual({ location: 'https://portal.example/ac' });
  expect(cookieIn(answer, 'txn')).toBe(
    `__Host-parta-txn=${transaction}; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax`,
  );
  expect(services.questions(StartPortal)).toMatchObject([
    { input: { provider: 'esia', target, ipPrefix: '127.0.0.0/24' } },
  ]);
});

test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'diary'])(
  'a sign-in never ends at %s',
  async (elsewhere) => {
    const services = new ScriptedServices();
    await using gateway = await gatewayUnderTest(services);

    const answer = await gateway.post('/api/id/auth/start/esia', { target: elsewhere }, visitor.writing());

    expect(answer.status).toBe(400);
    expect(services.asked).toEqual([]);
  },
);

test('F-041, N141: back from the portal one is at the page one came for, with a session that was never there before', async () => {
  const services = servicesFinishing({ outcome: 'signed-in', session: anna.secret, target });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(callback, underWay);

  expect([answer.status, answer.headers.get('location')]).toEqual([303, target]);
  expect(cookieIn(answer, 'sid')).toContain(anna.secret);
  expect(cookieIn(answer, 'txn')).toContain('Max-Age=0');
  expect(services.questions(FinishPortal)).toMatchObject([
    { input: { transaction, provider: 'esia', parameters: { code: 'c1', state: 's1' } } },
  ]);
});

test('N056: a callback without the cookie of its sign-in goes to identity as such', async () => {
  const services = servicesFinishing({ outcome: 'refused', code: 'PORT-04', differs: [], lacks: [], caseNumber: null });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(callback);

  expect(answer.headers.get('location')).toBe('/link');
  expect(cookieIn(answer, 'sid')).toBeUndefined();
  expect(services.questions(FinishPortal)).toMatchObject([{ input: { transaction: null } }]);
});

test('F4: who is in already and repeats the address of the portal just goes home', async () => {
  const services = servicesFinishing({ outcome: 'refused', code: 'PORT-04', differs: [], lacks: [], caseNumber: null });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(callback, anna.reading);

  expect(answer.headers.get('location')).toBe('/');
});

test('F5: a person found for the first time is shown masked, and enters by «это я»', async () => {
  const found = {
    outcome: 'confirm' as const,
    maskedName: 'Иванова М***',
    school: 'Школа 1502',
    children: ['Пётр И., 5А'],
  };
  const services = servicesFinishing(found).answering(ConfirmLink, () => ({
    outcome: 'signed-in' as const,
    session: anna.secret,
    target,
  }));
  await using gateway = await gatewayUnderTest(services);

  const back = await gateway.get(callback, underWay);
  const link = cookieIn(back, 'link')?.split(';')[0];
  const cookie = `${underWay.cookie}; ${link}`;
  const shown = await gateway.get('/api/id/auth/link', { cookie });
  const entered = await gateway.post('/api/id/auth/link/confirm', {}, { ...visitor.writing(), cookie });

  expect([back.status, back.headers.get('location')]).toEqual([303, '/link']);
  expect(await shown.json()).toEqual(found);
  expect(await entered.json()).toEqual({ outcome: 'signed-in', target });
  expect(cookieIn(entered, 'sid')).toContain(anna.secret);
  expect(cookieIn(entered, 'link')).toContain('Max-Age=0');
});

test('F-024: who is not found learns which field differs, on the page after the portal', async () => {
  const missing = {
    outcome: 'refused' as const,
    code: 'LINK-01' as const,
    differs: ['familyName'],
    lacks: [],
    caseNumber: 'К-17',
  };
  await using gateway = await gatewayUnderTest(servicesFinishing(missing));

  const back = await gateway.get(callback, underWay);
  const shown = await gateway.get('/api/id/auth/link', { cookie: cookieIn(back, 'link')?.split(';')[0] ?? '' });

  expect(await shown.json()).toEqual(missing);
  expect(cookieIn(back, 'sid')).toBeUndefined();
});

test('when the services are away after the portal, the next page says so instead of a bare error', async () => {
  const services = new ScriptedServices().refusing(FinishPortal, 'unavailable');
  await using gateway = await gatewayUnderTest(services);

  const back = await gateway.get(callback, underWay);
  const shown = await gateway.get('/api/id/auth/link', { cookie: cookieIn(back, 'link')?.split(';')[0] ?? '' });

  expect(await shown.json()).toMatchObject({ outcome: 'refused', code: 'unavailable' });
});

test.each([
  ['/api/id/auth/logout', 'here'],
  ['/api/id/auth/logout-all', 'everywhere'],
] as const)('F25: %s ends the session and empties what the browser kept', async (path, scope) => {
  const services = servicesKnowing(anna).answering(SignOut, () => ({ ended: 1 }));
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.post(path, {}, anna.writing());

  expect(answer.status).toBe(204);
  expect(cookieIn(answer, 'sid')).toContain('Max-Age=0');
  expect(answer.headers.get('clear-site-data')).toBe('"cache"');
  expect(services.questions(SignOut)).toMatchObject([{ input: { session: anna.secret, scope } }]);
});
