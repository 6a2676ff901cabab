import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chooseAtPortal, type Portal } from '@parta/local';
import {
  ConfirmLink,
  FinishPortal,
  SecurityAlerted,
  SessionStarted,
  SignInOptions,
  StartPortal,
} from '@parta/contracts';
import { aCommandId, anyone } from '@parta/testing';
import {
  aMother,
  browser,
  type IdentityUnderTest,
  identityUnderTest,
  portalUnderTest,
  returnAs,
  signedIn,
  theRegistryKnows,
} from '../testing.ts';

const refused = { outcome: 'refused', code: 'PORT-04' };
let portal: Portal;
beforeAll(async () => void (portal = await portalUnderTest()));
afterAll(() => portal.stop());

test('F-001: a sign-in begins with a way to the portal that carries state, nonce and PKCE, and the page to come back to', async () => {
  await using identity = await identityUnderTest(portal);

  const { location, transaction } = await identity.ask(StartPortal, start(), anyone());

  const { origin, searchParams } = new URL(location);
  expect(origin).toBe(portal.issuer);
  expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
  expect(await identity.sql('select target, stage from login_transaction')).toEqual([
    { target: '/week', stage: 'started' },
  ]);
  const stored = JSON.stringify(await identity.sql('select t::text from login_transaction t'));
  for (const secret of [transaction, searchParams.get('state') ?? '']) expect(stored).not.toContain(secret);
  expect(await identity.ask(SignInOptions, {}, anyone())).toEqual({
    providers: [{ id: 'portal', ru: 'Портал', en: 'Portal', available: true }],
  });
});

test('R-33: before a signature the portal is asked to prove anew who it is, and the session is a step-up', async () => {
  await using identity = await known();
  const usual = await identity.ask(StartPortal, start(), anyone());
  const { location, transaction } = await identity.ask(StartPortal, { ...start(), proof: 'anew' }, anyone());
  const { searchParams } = await chooseAtPortal(location, 'built-in-1');
  await finish(identity, transaction, Object.fromEntries(searchParams));

  await identity.ask(ConfirmLink, { transaction, ...browser }, anyone());

  expect(new URL(usual.location).searchParams.has('prompt')).toBe(false);
  expect(Object.fromEntries(new URL(location).searchParams)).toMatchObject({ prompt: 'login', max_age: '60' });
  expect(await identity.said(SessionStarted)).toMatchObject([{ strength: 3 }]);
});

test('N068: a sign-in never leads away: an odd page to come back to becomes the start page', async () => {
  await using identity = await identityUnderTest(portal);

  await identity.ask(StartPortal, { ...start(), target: '//evil.example/week' }, anyone());

  expect(await identity.sql('select target from login_transaction')).toEqual([{ target: '/' }]);
});

test('F-032: the 21st sign-in a minute from one address waits; other addresses do not', async () => {
  await using identity = await identityUnderTest(portal);
  for (let n = 0; n < 20; n += 1) await identity.ask(StartPortal, start(), anyone());

  await expect(identity.ask(StartPortal, start(), anyone())).rejects.toMatchObject({ code: 'AUTH-07' });

  expect(await identity.sql('select from login_transaction')).toHaveLength(20);
  await identity.ask(StartPortal, { ...start(), ipPrefix: '198.51.100.0' }, anyone());
});

test('F-032: an unknown portal and one that does not answer are told apart', async () => {
  await using identity = await identityUnderTest(portal);
  const silent = await portalUnderTest();
  await silent.stop();
  await using away = await identityUnderTest(silent);

  await expect(identity.ask(StartPortal, { ...start(), provider: 'none' }, anyone())).rejects.toMatchObject({
    code: 'not-found',
  });
  for (let n = 0; n < 3; n += 1) {
    await expect(away.ask(StartPortal, start(), anyone())).rejects.toMatchObject({ code: 'PORT-03' });
  }
  expect(await away.ask(SignInOptions, {}, anyone())).toMatchObject({ providers: [{ available: false }] });
});

test('N056 N080: who comes back in another browser, without its cookie, is not signed in', async () => {
  await using identity = await known();
  const { parameters } = await back(identity);
  const attacker = await identity.ask(StartPortal, start(), anyone());

  expect(await finish(identity, null, parameters)).toMatchObject(refused);
  expect(await finish(identity, attacker.transaction, parameters)).toMatchObject(refused);
  expect(await identity.said(SessionStarted)).toEqual([]);
});

test('N057: a wrong state is refused and worth an event; the sign-in it was meant to end goes on', async () => {
  await using identity = await known();
  const { transaction, parameters } = await back(identity);

  expect(await finish(identity, transaction, { ...parameters, state: 'x'.repeat(43) })).toMatchObject(refused);
  expect(await identity.said(SecurityAlerted)).toMatchObject([{ kind: 'portal_answer_refused' }]);
  expect(await finish(identity, transaction, parameters)).toMatchObject({ outcome: 'confirm' });
});

test('N058: the same return twice at the same moment signs in once', async () => {
  await using identity = await known();
  await signedIn(identity);
  const { transaction, parameters } = await back(identity);

  const answers = await Promise.all([1, 2, 3].map(() => finish(identity, transaction, parameters)));

  expect(answers.filter(({ outcome }) => outcome === 'signed-in')).toHaveLength(1);
  expect(await identity.said(SessionStarted)).toHaveLength(2);
  // The portal was asked once: a spent code would have been worth an event.
  expect(await identity.said(SecurityAlerted)).toEqual([]);
});

test('N059: a used code is refused and worth an event', async () => {
  await using identity = await known();
  const first = await back(identity);
  await finish(identity, first.transaction, first.parameters);
  const second = await identity.ask(StartPortal, start(), anyone());
  const state = new URL(second.location).searchParams.get('state') ?? '';

  const answer = await finish(identity, second.transaction, { ...first.parameters, state });

  expect(answer).toMatchObject(refused);
  expect(await identity.said(SecurityAlerted)).toHaveLength(1);
});

test('N060: an answer at the address of another portal is refused', async () => {
  await using identity = await known();
  const { transaction, parameters } = await back(identity);

  expect(await finish(identity, transaction, parameters, 'esia')).toMatchObject(refused);
});

test('N069 N070: who declined and whom a broken portal sends back hear it in our words, without a session', async () => {
  await using identity = await known();
  const declined = await returnAs(identity, 'refuse');
  portal.breakBy('html-page');
  const broken = await returnAs(identity, 'built-in-1');
  portal.breakBy(null);

  expect(declined.answer).toMatchObject({ outcome: 'refused', code: 'PORT-02' });
  expect(broken.answer).toMatchObject({ outcome: 'refused', code: 'PORT-03' });
  expect(JSON.stringify(declined.answer)).not.toContain('<b>');
  expect(await identity.said(SessionStarted)).toEqual([]);
});

test('B6, N154: the return repeated with its own command id is refused, since its answer is kept nowhere; the code is spent once', async () => {
  await using identity = await known();
  const { transaction, parameters } = await back(identity);
  const id = aCommandId();

  await finish(identity, transaction, parameters, 'portal', id);

  await expect(finish(identity, transaction, parameters, 'portal', id)).rejects.toMatchObject({ code: 'conflict' });
  expect(await identity.said(SecurityAlerted)).toEqual([]);
});

const start = () => ({ provider: 'portal', target: '/week', ipPrefix: browser.ipPrefix });

async function known(): Promise<IdentityUnderTest> {
  const identity = await identityUnderTest(portal);
  theRegistryKnows(identity, (await aMother(identity)).personId);
  return identity;
}

async function back(identity: IdentityUnderTest): Promise<{ transaction: string; parameters: Record<string, string> }> {
  const { location, transaction } = await identity.ask(StartPortal, start(), anyone());
  const { searchParams } = await chooseAtPortal(location, 'built-in-1');
  return { transaction, parameters: Object.fromEntries(searchParams) };
}

function finish(
  identity: IdentityUnderTest,
  transaction: string | null,
  parameters: Record<string, string>,
  provider = 'portal',
  id = aCommandId(),
) {
  return identity.ask(FinishPortal, { provider, transaction, parameters, ...browser }, anyone(), id);
}
