import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { chooseAtPortal, type Fault, type Portal, startPortal } from '@parta/local';
import type { Proof } from '../domain/login-transaction.ts';
import { PortalProviders } from '../portal-providers.config.ts';
import { Portals } from './portals.ts';
import type { Binding } from './vault.ts';

const origin = 'http://localhost:8700';
const client = { clientId: 'parta', clientSecret: 'parta-secret' };
const clients = ['mosru', 'esia'].map((id) => ({ ...client, redirectUris: [`${origin}/api/id/auth/cb/${id}`] }));
const binding: Binding = { state: 'state-of-the-browser', nonce: 'nonce-of-the-browser', verifier: 'v'.repeat(43) };
let mosru: Portal;
let esia: Portal;
let portals: Portals;

beforeAll(async () => {
  [mosru, esia] = (await Promise.all(clients.map((each) => startPortal({ clients: [each] })))) as [Portal, Portal];
  portals = portalsOf(['mosru', mosru.issuer], ['esia', esia.issuer]);
});
beforeEach(() => mosru.breakBy(null));
afterAll(() => Promise.all([mosru.stop(), esia.stop()]));

test('F-001: whoever comes back from the portal is described by SNILS, names, birth date, address and level', async () => {
  const person = await finish(await back('built-in-1'));

  expect(person).toMatchObject({
    issuer: mosru.issuer,
    subject: 'built-in-1',
    familyName: 'Волкова',
    patronymic: 'Андреевна',
  });
  expect(person).toMatchObject({
    birthDate: '1986-05-14',
    email: 'portal-1@example.org',
    assurance: 'verified',
    closed: false,
  });
  expect(person.snils).toMatch(/^\d{11}$/);
});

test('F-032: strength and closure of an account arrive as the portal keeps them', async () => {
  const describe = async (id: string) => finish(await back(id));

  expect(await describe('special-simplified')).toMatchObject({ assurance: 'simplified' });
  expect(await describe('special-unconfirmed')).toMatchObject({ assurance: 'simplified' });
  expect(await describe('special-standard')).toMatchObject({ assurance: 'standard' });
  expect(await describe('special-child-level')).toMatchObject({ assurance: 'child' });
  expect(await describe('special-deleted')).toMatchObject({ closed: true });
  expect(await describe('special-without-snils')).toMatchObject({ snils: null });
  expect(await describe('special-without-patronymic')).toMatchObject({ patronymic: null });
});

test.each<[string, Fault]>([
  ['N057: another state', 'wrong-state'],
  ['N061: the `iss` of another issuer', 'wrong-iss'],
  ['N062: a token that nobody signed', 'alg-none'],
  ['N062: a token signed with the public key', 'alg-hs256'],
  ['N062: a token by an unknown key', 'unknown-kid'],
  ['N063: a token for another client', 'wrong-aud'],
  ['N063: an issuer with a slash too many', 'wrong-token-iss'],
  ['N063: an expired token', 'expired'],
  ['N063: a token from the future', 'issued-ahead'],
  ['N064: a profile of another subject than the token', 'other-subject'],
  ['N066: the nonce of another sign-in', 'wrong-nonce'],
])('%s ends the sign-in and is worth an event', async (_, fault) => {
  mosru.breakBy(fault);

  await expect(back('built-in-1').then(finish)).rejects.toMatchObject({ code: 'PORT-04', suspicious: 'suspicious' });
});

test('R-33: a proof that was asked for anew is believed when the portal says that it is new, and only then', async () => {
  await expect(finish(await back('built-in-1', 'anew'), binding, 'anew')).resolves.toMatchObject({
    subject: 'built-in-1',
  });

  const remembered = finish(await back('built-in-1'), binding, 'anew');

  await expect(remembered).rejects.toMatchObject({ code: 'PORT-04', suspicious: 'suspicious' });
});

test('N059: a code is taken once', async () => {
  const returned = await back('built-in-1');
  await finish(returned);

  await expect(finish(returned)).rejects.toMatchObject({ code: 'PORT-04', suspicious: 'suspicious' });
});

test('N060: an answer of one portal is worth nothing at the address of another', async () => {
  const returned = await back('built-in-1');
  const other = portals.find('esia');

  await expect(other && portals.finish(other, returned, binding, 'usual')).rejects.toMatchObject({ code: 'PORT-04' });
});

test('N067: without the verifier that began it a sign-in does not end', async () => {
  const returned = await back('built-in-1');

  const stolen = finish(returned, { ...binding, verifier: 'w'.repeat(43) });

  await expect(stolen).rejects.toMatchObject({ code: 'PORT-04', suspicious: 'suspicious' });
});

test('N069: who declined is told so in our words; what the portal’s address bar says is not repeated', async () => {
  const declined = finish(await back('refuse'));

  await expect(declined).rejects.toMatchObject({ code: 'PORT-02', message: expect.not.stringContaining('<b>') });
});

test('N070: a portal that answers a page, an error or nothing at all does not answer', async () => {
  mosru.breakBy('html-page');
  await expect(back('built-in-1').then(finish)).rejects.toMatchObject({ code: 'PORT-03', suspicious: 'plain' });
  mosru.breakBy('error-500');
  await expect(back('built-in-1').then(finish)).rejects.toMatchObject({ code: 'PORT-03' });

  const stopped = await startPortal({ clients: clients.slice(0, 1) });
  await stopped.stop();
  const gone = portalsOf(['gone', stopped.issuer]);
  const provider = gone.find('gone');
  await expect(provider && gone.begin(provider, binding, 'usual')).rejects.toMatchObject({ code: 'PORT-03' });
});

test('F-032: portals are reached by https; plain http is for this very machine', () => {
  const provider = (issuer: string) =>
    PortalProviders.safeParse([{ id: 'p', issuer, ...client, ru: 'П', en: 'P' }]).success;

  expect(provider('https://login.mos.ru')).toBe(true);
  expect(provider('http://127.0.0.1:8710')).toBe(true);
  expect(provider('http://login.mos.ru')).toBe(false);
});

function portalsOf(...at: [id: string, issuer: string][]): Portals {
  const providers = PortalProviders.parse(
    at.map(([id, issuer]) => ({ id, issuer, ...client, ru: 'Портал', en: 'Portal' })),
  );
  return new Portals({ PARTA_IDENTITY_PROVIDERS: providers, PARTA_IDENTITY_ORIGIN: origin });
}

async function back(persona: string, proof: Proof = 'usual'): Promise<Record<string, string>> {
  const provider = portals.find('mosru');
  const location = provider ? await portals.begin(provider, binding, proof) : '';
  return Object.fromEntries((await chooseAtPortal(location, persona)).searchParams);
}

function finish(parameters: Record<string, string>, bound: Binding = binding, proof: Proof = 'usual') {
  const provider = portals.find('mosru');
  if (!provider) throw new Error('no portal');
  return portals.finish(provider, parameters, bound, proof);
}
