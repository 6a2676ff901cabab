import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Installation, PersonAtWeb, startInstallation } from '@parta/local';
import { type Browser, type BrowserContext, type BrowserContextOptions, devices, type Page } from 'playwright-core';
import { openBrowser } from '../../web/browser.ts';
import { Keys } from './keys.ts';
import { SHIFTED_DATE, shiftClocks } from './shift-clocks.ts';

/** Told after so many seconds: a journey waits for mails. */
const SETTLE = '4';
/** A page that a busy machine shows late is no fault of a journey. */
const PATIENCE_MS = 60_000;

const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
/** A phone of 360 by 740 that is touched. */
export const PHONE: BrowserContextOptions = devices['Galaxy S8'] ?? {};

/** A whole Parta with the demo school and a browser, on a day of its own. */
export class Town {
  private constructor(
    private readonly dataDir: string,
    public city: Installation,
    private readonly browser: Browser,
  ) {}

  /**
   * `at`: the instant the clocks of the town start from. People and timetable are there; journals are empty but for `load`, with `skip`
   * there is no school yet.
   */
  static async start(at: string, demoSchool: 'roster' | 'load' | 'skip' = 'roster'): Promise<Town> {
    const dataDir = await mkdtemp(join(tmpdir(), 'parta-town-'));
    await shiftClocks(dataDir, at);
    return new Town(dataDir, await startIn(dataDir, demoSchool), await openBrowser());
  }

  /** Everything stops and starts again at another instant, a later one. Whoever was signed in has to do it again. */
  async moveTo(at: string): Promise<void> {
    await this.city.stop();
    await shiftClocks(this.dataDir, at);
    this.city = await startIn(this.dataDir, 'skip');
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.city.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** A person of the roster before the page `path`, signed in, with a keyboard and no mouse; on a desk unless `screen` says otherwise. */
  async visit(personId: string, path = '/', screen = DESK): Promise<Keys> {
    const { web } = this.city.urls;
    const person = await PersonAtWeb.signIn(web, personId);
    const context = await this.contextOf(screen);
    await context.addCookies(cookiesOf(person));
    const page = await context.newPage();
    const keys = await Keys.at(page);
    await page.goto(web + path);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    return keys;
  }

  /** The portal asks again who is before the page; on from here it is a fresh sign-in, and the page is read anew. */
  async proveAnew({ page }: Keys, personId: string): Promise<void> {
    await page.context().addCookies(cookiesOf(await PersonAtWeb.signIn(this.city.urls.web, personId, 'anew')));
    await page.reload();
  }

  /** Somebody nobody knows yet before the page `path`. */
  async stranger(path: string, screen = DESK): Promise<Page> {
    const page = await (await this.contextOf(screen)).newPage();
    await page.goto(this.city.urls.web + path);
    return page;
  }

  private async contextOf(screen: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.browser.newContext({ ...screen, locale: 'ru-RU', timezoneId: 'Europe/Moscow' });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(`globalThis.townAheadMs = ${process.env['TOWN_AHEAD_MS']}`);
    await context.addInitScript({ path: SHIFTED_DATE });
    return context;
  }
}

function startIn(dataDir: string, school: 'roster' | 'load' | 'skip'): Promise<Installation> {
  const environment = { notifications: { PARTA_SETTLE_SECONDS: SETTLE } };
  return startInstallation({ dataDir, ports: 'random', demoSchool: school, test: true, environment });
}

type Cookies = Parameters<BrowserContext['addCookies']>[0];

/** The portal has specs of its own: here people come signed in. */
function cookiesOf({ cookieLine }: PersonAtWeb): Cookies {
  return cookieLine.split('; ').map((pair) => {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    return { name, value, domain: 'localhost', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' };
  });
}
