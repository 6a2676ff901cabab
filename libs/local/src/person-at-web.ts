import { newId } from '@parta/contracts';
import { chooseAtPortal } from './portal/choose-at-portal.ts';

/** An answer of the gateway other than 2xx. */
export class WebRefusal extends Error {
  override readonly name = 'WebRefusal';

  constructor(
    readonly status: number,
    readonly body: string,
    asked: string,
  ) {
    super(`${asked}: ${status} ${body}`);
  }
}

type Boot = { csrf: string; anonymous?: true; providers?: { id: string }[]; role?: { role: string } };

/** What a browser does with the gateway, for scripts: cookies, CSRF value, command ids. */
export class PersonAtWeb {
  private readonly cookies = new Map<string, string>();
  private csrf = '';

  private constructor(private readonly web: string) {}

  /** Signs in by the portal and confirms to be the one it found; `anew`: the portal asks who it is even if it knows, before what counts. */
  static async signIn(web: string, personaId: string, proof?: 'anew'): Promise<PersonAtWeb> {
    const person = new PersonAtWeb(web);
    const { providers } = await person.boot();
    const provider = providers?.[0]?.id ?? 'portal';
    const way = { target: '/', ...(proof && { proof }) };
    const { location } = await person.post<{ location: string }>(`/api/id/auth/start/${provider}`, way);
    const back = await chooseAtPortal(location, personaId);
    const answer = await person.send('GET', back.pathname + back.search);
    if (answer.headers.get('location') === '/link') await person.post('/api/id/auth/link/confirm', {});
    await person.boot();
    return person;
  }

  /** Who is here, and the value that proves a change to come from this page. */
  async boot(): Promise<Boot> {
    const boot = await this.get<Boot>('/api/boot');
    this.csrf = boot.csrf;
    return boot;
  }

  async get<Answer>(path: string): Promise<Answer> {
    return answered(await this.send('GET', path), `GET ${path}`);
  }

  /** Every call is a command of its own unless `commandId` says that it is a repeat. @throws WebRefusal */
  async post<Answer = unknown>(path: string, body: unknown, commandId = newId()): Promise<Answer> {
    return answered(await this.send('POST', path, body, commandId), `POST ${path}`);
  }

  /** The Cookie header of this person's requests. */
  get cookieLine(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async send(method: string, path: string, body?: unknown, commandId?: string): Promise<Response> {
    const answer = await fetch(this.web + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: this.cookieLine,
        origin: this.web,
        'sec-fetch-site': 'same-origin',
        ...(body !== undefined && { 'content-type': 'application/json', 'x-csrf-token': this.csrf }),
        ...(commandId !== undefined && { 'x-command-id': commandId }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const line of answer.headers.getSetCookie()) this.keepCookie(line);
    return answer;
  }

  private keepCookie(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    this.cookies.set(name, value);
  }
}

async function answered<Answer>(answer: Response, asked: string): Promise<Answer> {
  const text = await answer.text();
  if (!answer.ok) throw new WebRefusal(answer.status, text, asked);
  return (text ? JSON.parse(text) : undefined) as Answer;
}
