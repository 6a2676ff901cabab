import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AnsweredBytes } from '@parta/bus/client';
import { newId, Refusal, TitlesOfSchools, TokenOfSession, type TokenOfSessionAnswer } from '@parta/contracts';
import { COOKIES } from './auth/cookies.ts';
import { csrfFor } from './auth/csrf.ts';
import { gatewayConfigFrom } from './gateway.config.ts';
import { openGateway } from './open-gateway.ts';
import { ScriptedServices } from './scripted-services.ts';
import type { Services } from './services.ts';

/** A signed-in browser: its secret, its session, and the headers of a request from our own page. */
export function aBrowser(given: Partial<TokenOfSessionAnswer> = {}) {
  const secret = newId().replaceAll('-', '').padEnd(43, 'x');
  const session: TokenOfSessionAnswer = {
    token: `token of ${secret.slice(-20)}`,
    expiresAt: new Date(Date.now() + 300_000).toISOString(),
    personId: newId(),
    sessionId: newId(),
    role: 'guardian',
    roles: [{ role: given.role ?? 'guardian', schoolId: null, classIds: [] }],
    schoolIds: ['s1502'],
    children: [],
    grants: [],
    strength: 2,
    accessVersion: 1,
    ...given,
  };
  const reading = { cookie: `${COOKIES.session}=${secret}` };
  const writing = () => ({ ...reading, 'sec-fetch-site': 'same-origin', 'x-csrf-token': csrfFor(secret) });
  return { secret, session, reading, writing };
}
export type Browser = ReturnType<typeof aBrowser>;

/** A browser nobody has signed in with: it has the visitor's cookie of the page it sees. */
export function aVisitor() {
  const secret = newId().replaceAll('-', '').padEnd(43, 'v');
  const reading = { cookie: `${COOKIES.visitor}=${secret}` };
  return { reading, writing: () => ({ ...reading, 'sec-fetch-site': 'same-origin', 'x-csrf-token': csrfFor(secret) }) };
}

/** Services that know these browsers' sessions and no others. */
export function servicesKnowing(...browsers: Browser[]): ScriptedServices {
  const titled = new ScriptedServices().answering(TitlesOfSchools, () => ({
    schools: [{ schoolId: 's1502', title: 'Школа № 1502' }],
  }));
  return titled.answering(TokenOfSession, ({ session }) => {
    const known = browsers.find(({ secret }) => secret === session);
    if (!known) throw new Refusal('AUTH-08', 'no such session');
    return known.session;
  });
}

/** A stored week: gzip of its JSON. */
export const aStoredWeek = (document: object, etag: string, rev = 'journal:s1502:17'): AnsweredBytes => ({
  bytes: gzipSync(JSON.stringify(document)),
  etag,
  rev,
});

/** The gateway over scripted services, listening on loopback; `await using` closes it. */
export async function gatewayUnderTest(services: Services, settings: Record<string, string> = {}) {
  const lines: { fields: Record<string, unknown>; text: string }[] = [];
  const note = (fields: Record<string, unknown>, text: string) => void lines.push({ fields, text });
  const config = gatewayConfigFrom({ PARTA_WEB_FOLDER: 'nowhere', ...settings });
  const app = await openGateway(config, services, { info: note, warn: note, error: note });
  const address = await listening(app);
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(address + path, { headers, redirect: 'manual' });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const typed = { 'content-type': 'application/json', ...headers };
    return fetch(address + path, { method: 'POST', headers: typed, body: JSON.stringify(body), redirect: 'manual' });
  };
  return { app, address, lines, get, post, [Symbol.asyncDispose]: () => app.close() };
}

/** Begins a request of so many bytes and never sends one of them; answers what the gateway said. */
export async function announce(url: string, bytes: number, headers: Record<string, string>): Promise<unknown> {
  const sending = request(url, { method: 'POST', headers: { ...headers, 'content-length': String(bytes) } });
  sending.flushHeaders();
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  const text = Buffer.concat(await answer.toArray()).toString();
  sending.destroy();
  return JSON.parse(text);
}

/** Below the ports the system gives to outgoing connections; the next one when it is taken. */
async function listening(app: NestFastifyApplication): Promise<string> {
  for (;;) {
    const port = 10_240 + Math.floor(Math.random() * 20_000);
    try {
      await app.listen(port, '127.0.0.1');
      return `http://127.0.0.1:${port}`;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    }
  }
}
