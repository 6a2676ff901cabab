import { gzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Answered, AnsweredBytes, AskOptions } from '@parta/bus/client';
import {
  newId,
  Refusal,
  type RefusalCode,
  type RequestContract,
  type SignalContract,
  TokenOfSession,
  type TokenOfSessionAnswer,
} from '@parta/contracts';
import { COOKIES } from './auth/cookies.ts';
import { csrfFor } from './auth/csrf.ts';
import { gatewayConfigFrom } from './gateway.config.ts';
import { openGateway } from './open-gateway.ts';
import { Services } from './services.ts';

type Script = (input: never, options: AskOptions) => unknown;
export type Question = { type: string; input: unknown; options: AskOptions };

/** The services as the gateway meets them: each answers what the spec scripted, and remembers what it was asked. */
export class ScriptedServices extends Services {
  readonly asked: Question[] = [];
  private readonly scripts = new Map<string, Script>();
  private readonly hearers = new Map<string, ((data: never) => void)[]>();
  private readonly again: (() => void)[] = [];

  /** From now on this contract is answered so; a script that throws a Refusal refuses. */
  answering<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    script: (input: Input, options: AskOptions) => Output | Promise<Output>,
  ): this {
    this.scripts.set(contract.type, script);
    return this;
  }

  /** From now on a document that is stored ready is answered so. */
  answeringBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    script: (input: Input, options: AskOptions) => AnsweredBytes | Promise<AnsweredBytes>,
  ): this {
    this.scripts.set(contract.type, script);
    return this;
  }

  refusing(contract: RequestContract, code: RefusalCode, details?: unknown): this {
    this.scripts.set(contract.type, () => {
      throw new Refusal(code, 'scripted', details);
    });
    return this;
  }

  tell<Data>(signal: SignalContract<Data>, data: Data): void {
    for (const hear of this.hearers.get(signal.type) ?? []) hear(data as never);
  }

  reconnect(): void {
    for (const again of this.again) again();
  }

  questions({ type }: { type: string }): Question[] {
    return this.asked.filter((question) => question.type === type);
  }

  async ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    options: AskOptions,
  ): Promise<Answered<Output>> {
    const answer = await this.scripted(contract.type, input, options);
    const isCommand = contract.kind === 'command';
    return { answer: answer as Output, rev: isCommand && options.token ? 'journal:s1502:17' : null };
  }

  async askBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    input: Input,
    options: AskOptions,
  ): Promise<AnsweredBytes> {
    return (await this.scripted(contract.type, input, options)) as AnsweredBytes;
  }

  subscribe<Data>({ type }: SignalContract<Data>, heard: (data: Data) => void): void {
    this.hearers.set(type, [...(this.hearers.get(type) ?? []), heard]);
  }

  onReconnect(again: () => void): void {
    this.again.push(again);
  }

  private async scripted(type: string, input: unknown, options: AskOptions): Promise<unknown> {
    this.asked.push({ type, input, options });
    const script = this.scripts.get(type);
    if (!script) throw new Refusal('unavailable', `nobody scripted ${type}`);
    return script(input as never, options);
  }
}

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
  return new ScriptedServices().answering(TokenOfSession, ({ session }) => {
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
