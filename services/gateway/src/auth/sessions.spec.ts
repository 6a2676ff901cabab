import { expect, test } from '@jest/globals';
import {
  MyNotifications,
  newId,
  Refusal,
  SessionsDropped,
  SwitchRole,
  TokenOfSession,
  type TokenOfSessionAnswer,
} from '@parta/contracts';
import { ScriptedServices } from '../scripted-services.ts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const inbox = '/api/notifications';
const anna = aBrowser({ role: 'subjectTeacher' });
const dropped = { sessionIds: [anna.session.sessionId], personId: anna.session.personId };
const servicesWithInbox = () => servicesKnowing(anna).answering(MyNotifications, () => ({ notifications: [] }));

/** Identity answers with these sessions, one after the other. */
function servicesAnswering(...sessions: Partial<TokenOfSessionAnswer>[]): ScriptedServices {
  const left = [...sessions];
  return new ScriptedServices().answering(TokenOfSession, () => {
    const session = left.shift();
    if (!session) throw new Refusal('AUTH-08', 'ended');
    return { ...anna.session, ...session };
  });
}

test('N043, N045: a session that identity dropped is exchanged again, and refused when it has ended', async () => {
  const services = servicesAnswering({}).answering(MyNotifications, () => ({ notifications: [] }));
  await using gateway = await gatewayUnderTest(services);
  expect((await gateway.get(inbox, anna.reading)).status).toBe(200);

  services.tell(SessionsDropped, dropped);
  const answer = await gateway.get(inbox, anna.reading);

  expect(await answer.json()).toMatchObject({ code: 'AUTH-08', status: 401 });
  expect(services.questions(MyNotifications)).toHaveLength(1);
});

test('other sessions stay as they are when one is dropped', async () => {
  const services = servicesWithInbox();
  await using gateway = await gatewayUnderTest(services);
  await gateway.get(inbox, anna.reading);

  services.tell(SessionsDropped, { sessionIds: [newId()], personId: anna.session.personId });
  await gateway.get(inbox, anna.reading);

  expect(services.questions(TokenOfSession)).toHaveLength(1);
});

test('an exchange that was under way when its session was dropped is not kept', async () => {
  const services = servicesWithInbox().answering(TokenOfSession, async () => {
    await new Promise(setImmediate);
    services.tell(SessionsDropped, dropped);
    return anna.session;
  });
  await using gateway = await gatewayUnderTest(services);

  await gateway.get(inbox, anna.reading);
  await gateway.get(inbox, anna.reading);

  expect(services.questions(TokenOfSession)).toHaveLength(2);
});

test('a token is not sent in its last half minute', async () => {
  const soon = new Date(Date.now() + 29_000).toISOString();
  const services = servicesAnswering({ expiresAt: soon, token: 'old' }, { token: 'new' });
  services.answering(MyNotifications, () => ({ notifications: [] }));
  await using gateway = await gatewayUnderTest(services);

  await gateway.get(inbox, anna.reading);
  await gateway.get(inbox, anna.reading);

  expect(services.questions(MyNotifications).map(({ options }) => options.token)).toEqual(['old', 'new']);
});

test('ACC-04: a token that a service calls stale is exchanged silently, once', async () => {
  const services = servicesAnswering({ token: 'stale' }, { token: 'fresh' }).answering(
    MyNotifications,
    (_, { token }) => {
      if (token === 'stale') throw new Refusal('token-stale', 'rights changed');
      return { notifications: [] };
    },
  );
  await using gateway = await gatewayUnderTest(services);

  expect((await gateway.get(inbox, anna.reading)).status).toBe(200);
  expect(services.questions(MyNotifications).map(({ options }) => options.token)).toEqual(['stale', 'fresh']);
});

test('a token that stays stale is told, not exchanged for ever', async () => {
  const services = servicesWithInbox().refusing(MyNotifications, 'token-stale');
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(inbox, anna.reading);

  expect(await answer.json()).toMatchObject({ code: 'token-stale', status: 401 });
  expect(services.questions(MyNotifications)).toHaveLength(2);
});

test('a cookie of another shape is nobody, and identity is not asked', async () => {
  const services = servicesWithInbox();
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(inbox, { cookie: `${anna.reading.cookie}; DROP` });
  const short = await gateway.get(inbox, { cookie: '__Host-parta-sid=short' });
  const plain = await gateway.get(inbox, { cookie: anna.reading.cookie.replace('__Host-', '') });

  expect(answer.status).toBe(200);
  expect([short.status, plain.status]).toEqual([401, 401]);
  expect(services.questions(TokenOfSession)).toHaveLength(1);
});

test('P-13, N027: after a role switch the cookie is another, and the page of an old tab is told so before it writes', async () => {
  const before = aBrowser({ role: 'subjectTeacher' });
  const after = aBrowser({ role: 'guardian', personId: before.session.personId });
  const services = servicesKnowing(before, after).answering(SwitchRole, () => ({ session: after.secret }));
  await using gateway = await gatewayUnderTest(services);

  const wanted = { role: 'guardian', schoolId: null };
  const switched = await gateway.post('/api/id/me/role', wanted, before.writing());
  const oldTab = { ...before.writing(), cookie: after.reading.cookie, 'x-command-id': newId() };
  const write = await gateway.post('/api/topics', { lessonId: newId(), topic: 'Сложение', ver: 0 }, oldTab);

  expect(switched.status).toBe(204);
  expect(switched.headers.getSetCookie()).toEqual([
    `__Host-parta-sid=${after.secret}; Path=/; HttpOnly; Secure; SameSite=Lax`,
  ]);
  expect(await write.json()).toMatchObject({ code: 'ROLE-03', status: 401 });
  expect(services.questions({ type: 'journal.give-topic.v1' })).toEqual([]);
});
