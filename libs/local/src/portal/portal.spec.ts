import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { chooseAtPortal } from './choose-at-portal.ts';
import { type Portal, startPortal } from './start-portal.ts';

const client = { clientId: 'diary', clientSecret: 'diary-secret', redirectUris: ['http://localhost:1/cb'] };
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
let portal: Portal;

beforeAll(async () => void (portal = await startPortal({ clients: [client] })));
beforeEach(() => portal.breakBy(null));
afterAll(() => portal.stop());

test('F-001: the portal is found by discovery and tells a persona with SNILS, names, level and children', async () => {
  const found = (await (await fetch(`${portal.issuer}/.well-known/openid-configuration`)).json()) as Record<
    string,
    unknown
  >;

  const back = await chooseAtPortal(authorise(), 'built-in-1');
  const { access_token: token } = await answer(exchange(back));
  const me = await answer(fetch(`${portal.issuer}/sps/oauth/me`, { headers: { authorization: `Bearer ${token}` } }));

  expect(found).toMatchObject({
    issuer: portal.issuer,
    authorization_endpoint: `${portal.issuer}/sps/oauth/ae`,
    token_endpoint: `${portal.issuer}/sps/oauth/te`,
    authorization_response_iss_parameter_supported: true,
  });
  expect(Object.fromEntries(back.searchParams)).toMatchObject({ state: 'of-this-browser', iss: portal.issuer });
  expect(me).toMatchObject({
    sub: 'built-in-1',
    family_name: 'Волкова',
    level: 'PR',
    trusted: true,
    email_verified: true,
  });
  expect(me).toMatchObject({ snils: expect.stringMatching(/^\d{3}-\d{3}-\d{3} \d\d$/), children: { length: 3 } });
});

test('N-10: what no scope asks for is not told', async () => {
  const back = await chooseAtPortal(authorise({ scope: 'openid snils' }), 'built-in-1');
  const { access_token: token } = await answer(exchange(back));

  const me = await answer(fetch(`${portal.issuer}/sps/oauth/me`, { headers: { authorization: `Bearer ${token}` } }));

  expect(Object.keys(me).toSorted()).toEqual(['snils', 'sub']);
});

test('N067: without PKCE nobody is asked who they are', async () => {
  const back = await chooseAtPortal(authorise({ code_challenge: undefined }), 'built-in-1');

  expect(back.searchParams.get('error')).toBe('invalid_request');
  expect(back.searchParams.get('code')).toBeNull();
});

test('N059: a code is good once; its second use ends the first access token, too', async () => {
  const back = await chooseAtPortal(authorise(), 'built-in-1');
  const { access_token: token } = await answer(exchange(back));

  const again = await exchange(back);

  expect(again.status).toBe(400);
  expect(await again.json()).toMatchObject({ error: 'invalid_grant' });
  const me = await fetch(`${portal.issuer}/sps/oauth/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(me.status).toBe(401);
});

test('F-032: a wrong verifier gets no tokens', async () => {
  const back = await chooseAtPortal(authorise(), 'built-in-1');

  const refused = await exchange(back, { code_verifier: randomBytes(32).toString('base64url') });

  expect(await refused.json()).toMatchObject({ error: 'invalid_grant' });
});

test('F-032: who does not wish to pass data on comes back with a refusal', async () => {
  const back = await chooseAtPortal(authorise(), 'refuse');

  expect(back.searchParams.get('error')).toBe('access_denied');
});

test('F-032: the page finds people by a part of their name and shows nothing as markup', async () => {
  const start = await fetch(authorise(), { redirect: 'manual' });
  const choice = new URL(start.headers.get('location') ?? '', portal.issuer);
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

  const page = await (
    await fetch(`${choice.href}?q=${encodeURIComponent('Волкова Е')}`, { headers: { cookie } })
  ).text();
  const odd = await (await fetch(`${choice.href}?q=${encodeURIComponent('"><b>')}`, { headers: { cookie } })).text();

  expect(page).toContain('value="built-in-1"');
  expect(page).not.toContain('value="built-in-2"');
  expect(odd).not.toContain('<b>');
  expect(odd).toContain('Никого не нашлось');
});

test('F-032: the portal breaks as it is told to, and is well again', async () => {
  const tell = (body: string) => fetch(`${portal.issuer}/portal/faults`, { method: 'POST', body });

  expect((await tell('{"fault":"html-page"}')).status).toBe(204);
  const page = await exchange(await chooseAtPortal(authorise(), 'built-in-1'));
  expect((await tell('{"fault":null}')).status).toBe(204);
  const tokens = await exchange(await chooseAtPortal(authorise(), 'built-in-1'));

  expect(page.headers.get('content-type')).toContain('text/html');
  expect(tokens.status).toBe(200);
  expect((await tell('{"fault":"unheard-of"}')).status).toBe(422);
});

function authorise(change: Record<string, string | undefined> = {}): string {
  const url = new URL('/sps/oauth/ae', portal.issuer);
  const scope = 'openid profile birthday contacts snils level children';
  const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
  const asked = { client_id: 'diary', redirect_uri: 'http://localhost:1/cb', response_type: 'code', scope, ...pkce };
  const all = { ...asked, state: 'of-this-browser', nonce: 'n1', ...change };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

function exchange(back: URL, change: Record<string, string> = {}): Promise<Response> {
  const code = back.searchParams.get('code') ?? '';
  const form = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: 'http://localhost:1/cb',
    code_verifier: verifier,
  };
  return fetch(`${portal.issuer}/sps/oauth/te`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('diary:diary-secret').toString('base64')}` },
    body: new URLSearchParams({ ...form, ...change }),
  });
}

async function answer(asked: Promise<Response>): Promise<Record<string, unknown>> {
  return (await (await asked).json()) as Record<string, unknown>;
}
