import { gunzipSync } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { Refusal, WeekOfPupil } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Boots } from '../boot/boots.ts';
import { pageLocaleOf, viewOf } from '../boot/view.ts';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config.ts';
import type { KeptWeek } from '../weeks/kept-weeks.ts';
import { Weeks } from '../weeks/weeks.ts';
import { mondayIn } from './monday-in.ts';
import { WebApp } from './web-app.ts';
import { sendFile } from './web-file.ts';
import { within } from './within.ts';

/** Files of the web app, and for every other address its page with the session and, for the diary, the week in it. */
@Injectable()
export class Pages {
  private readonly unpacked = new WeakMap<KeptWeek, string>();

  constructor(
    private readonly app: WebApp,
    private readonly boots: Boots,
    private readonly weeks: Weeks,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (path.startsWith('/api/')) throw new Refusal('not-found', 'No such route');
    if (!this.app.index) return reply.type('text/plain; charset=utf-8').send(NOT_BUILT);
    const file = this.app.fileAt(path);
    if (file) return sendFile(request, reply, file);
    if (path.startsWith('/assets/')) throw new Refusal('not-found', 'No such file');
    const attributes = { lang: pageLocaleOf(request), ...looksOf(request) };
    const html = this.app.index.with(await this.dataOf(path, request, reply), attributes);
    return reply
      .type('text/html; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .header('Vary', 'Cookie')
      .send(html);
  }

  /** JSON for the page; `null` when it would take too long: the page asks for itself then. */
  private async dataOf(path: string, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const boot = await within(BOOT_MS, this.boots.of(request, reply));
    if (!boot) return 'null';
    const week = await within(WEEK_MS, this.weekOf(path, request));
    return week ? `${JSON.stringify(boot).slice(0, -1)},"week":${week}}` : JSON.stringify(boot);
  }

  private async weekOf(path: string, request: FastifyRequest): Promise<string | undefined> {
    const session = request.who.signedIn?.session;
    const address = DIARY.exec(path);
    if (!session || !address || !FAMILY.has(session.role)) return undefined;
    const [, pupilId = session.children[0], monday = mondayIn(this.config.PARTA_ZONE)] = address;
    const query = WeekOfPupil.input.safeParse({ pupilId, monday });
    return query.success ? this.textOf(await this.weeks.read(query.data, request.who)) : undefined;
  }

  /** Unpacked once for each document, however many pages it goes into. */
  private textOf(week: KeptWeek): string {
    const text = this.unpacked.get(week) ?? gunzipSync(week.bytes).toString();
    this.unpacked.set(week, text);
    return text;
  }
}

const BOOT_MS = 500;
const WEEK_MS = 80;
const FAMILY: ReadonlySet<string> = new Set(['pupil', 'guardian']);
/** `/` shows the first child's current week. */
const DIARY = /^\/(?:diary\/([^/]+)\/([^/]+))?$/;

const NOT_BUILT = `The web app is not built yet: run "npm run build" in services/web, then start again.
Веб-приложение ещё не собрано: выполните "npm run build" в services/web и запустите снова.
`;

/** Theme and size stand on `<html>` before the first paint, so that nothing jumps. */
function looksOf(request: FastifyRequest): Record<string, string> {
  const { lang: _, ...view } = viewOf(request);
  return Object.fromEntries(
    Object.entries({ theme: 'light', ...view }).map(([name, value]) => [`data-${name}`, value]),
  );
}
