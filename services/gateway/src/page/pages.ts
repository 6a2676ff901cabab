import { Inject, Injectable } from '@nestjs/common';
import { Refusal, WeekOfPupil } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { secretIn } from '../auth/cookies.ts';
import type { Who } from '../auth/who.ts';
import { Boots } from '../boot/boots.ts';
import { pageLocaleOf, viewOf } from '../boot/view.ts';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config.ts';
import { Places } from '../hooks/places.ts';
import { WeekTexts } from '../weeks/week-texts.ts';
import { Weeks } from '../weeks/weeks.ts';
import { FirstAnswers } from './first-answers.ts';
import { mondayIn } from './monday-in.ts';
import { sendPacked } from './packed.ts';
import { WebApp } from './web-app.ts';
import { sendFile } from './web-file.ts';
import { within } from './within.ts';

/** Files of the web app, and for every other address its page with the session and, for the diary, the week in it. */
@Injectable()
export class Pages {
  constructor(
    private readonly app: WebApp,
    private readonly boots: Boots,
    private readonly weeks: Weeks,
    private readonly texts: WeekTexts,
    private readonly answers: FirstAnswers,
    private readonly places: Places,
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
    const json = await this.dataOf(path, request, reply);
    const html = this.app.index.with(json, { attributes, links: this.app.ahead.at(pageOf(path, request)) });
    return sendPacked(request, reply.header('Cache-Control', 'no-store'), html);
  }

  /** JSON for the page; `null` where there is no place for its questions: it asks for itself, and is told when to come again. */
  private async dataOf(path: string, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const secret = secretIn(request.headers.cookie);
    if (!this.places.enter('GET', secret)) return 'null';
    return this.told(path, request, reply).finally(() => this.places.leave(secret));
  }

  /** `null` when it would take too long: the page asks for itself then. */
  private async told(path: string, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const boot = await within(BOOT_MS, this.boots.of(request, reply));
    if (!boot) return 'null';
    const asking = this.childAt(path, request);
    if (!asking) return JSON.stringify(boot);
    const [week, answers] = await Promise.all([
      within(WEEK_MS, this.weekOf(asking)),
      asksForDays(request) ? [] : this.answers.of(asking.page, asking),
    ]);
    const said = answers.map(([at, json]) => `${JSON.stringify(at)}:${json}`).join();
    const parts = [...(week ? [`"week":${week}`] : []), ...(said ? [`"answers":{${said}}`] : [])];
    return [JSON.stringify(boot).slice(0, -1), ...parts].join() + '}';
  }

  /** A child of the family whose page this is, and which page; `/` shows the first child's current week. */
  private childAt(path: string, { who }: FastifyRequest): AtChild | undefined {
    const session = who.signedIn?.session;
    const address = DIARY.exec(path);
    if (!session || !address || !FAMILY.has(session.role)) return undefined;
    const [, pupilId = session.children[0], page = mondayIn(this.config.PARTA_ZONE)] = address;
    return pupilId && session.children.includes(pupilId) ? { pupilId, page, who } : undefined;
  }

  private async weekOf({ pupilId, page, who }: AtChild): Promise<string | undefined> {
    const query = WeekOfPupil.input.safeParse({ pupilId, monday: page });
    return query.success ? this.texts.of(await this.weeks.read(query.data, who)) : undefined;
  }
}

type AtChild = { pupilId: string; page: string; who: Who };

/** Days of the address are no more the period that runs. */
const asksForDays = ({ url }: FastifyRequest): boolean => /[?&](?:from|year)=/.test(url);

const BOOT_MS = 500;
const WEEK_MS = 80;
const FAMILY: ReadonlySet<string> = new Set(['pupil', 'guardian']);
const DIARY = /^\/(?:diary\/([^/]+)\/(\d{4}-\d\d-\d\d|homework|marks))?$/;

/** The address whose page opens: who is not signed in is led to the sign-in; the first pages of the staff name nothing ahead. */
function pageOf(path: string, { who }: FastifyRequest): string {
  if (!who.signedIn) return '/sign-in';
  return path === '/' && !FAMILY.has(who.signedIn.session.role) ? '/today' : path;
}

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
