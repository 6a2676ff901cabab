import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PersonAtWeb, startInstallation } from '@parta/local';
import { mondayOf } from '@parta/school';
import type { Browser } from 'playwright-core';
import { motherOfTimofey } from '../school.ts';
import { openBrowser } from '../web/browser.ts';
import type { Figure } from './figure.ts';
import { type PageScores, visitsOf } from './pages/lighthouse-run.ts';
import { slowestInteraction } from './pages/slowest-interaction.ts';
import { staticTwinOf } from './pages/static-twin.ts';

const PHONE = { width: 360, height: 740 };

/** What a family's pages cost on a slow phone, beside the same markup without a script (web.md 14). */
export async function* measurePages(times: number, say: (line: string) => void): AsyncGenerator<Figure> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parta-pages-'));
  const installation = await startInstallation({ dataDir, ports: 'random', demoSchool: 'load', test: true, say });
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const { web } = installation.urls;
    const mother = await PersonAtWeb.signIn(web, motherOfTimofey());
    const { children } = await mother.get<{ children: { pupilId: string }[] }>('/api/boot');
    const child = children[0]?.pupilId ?? '';
    const monday = mondayOf(new Date().toISOString().slice(0, 10));
    for (const path of [`/diary/${child}/${monday}`, `/diary/${child}/marks`, `/diary/${child}/homework`, '/sign-in']) {
      const cookie = path === '/sign-in' ? '' : mother.cookieLine;
      yield* figuresOf(browser, { url: web + path, name: path.replace(child, ':child'), cookie, port, times });
    }
  } finally {
    await browser.close();
    await installation.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

type PageToVisit = { url: string; name: string; cookie: string; port: number; times: number };

async function* figuresOf(browser: Browser, { url, name, cookie, port, times }: PageToVisit): AsyncGenerator<Figure> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: 'ru-RU',
    extraHTTPHeaders: cookie ? { Cookie: cookie } : {},
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const twin = await staticTwinOf(page);
  const scores = await visitsOf(url, { port, cookie, times });
  const bare = await visitsOf(twin.url, { port, cookie: '', times });
  await twin.end();
  const slowest = await slowestInteraction(page);
  await context.close();
  const check = `${times} visits`;
  yield scored(name, scores, check);
  yield besideTwin(name, scores.lcp, bare.lcp, check);
  yield atMost(`${name}: blocked by scripts`, scores.tbt, 150, 'ms', check);
  yield atMost(`${name}: layout shift`, scores.cls, 0.05, '', check);
  yield atMost(`${name}: slowest press at a CPU of a quarter`, slowest.ms, 200, 'ms', `${slowest.pressed} presses`);
}

function scored(name: string, { performance, accessibility, bestPractices }: PageScores, check: string): Figure {
  const isReached = performance >= 95 && accessibility === 100 && bestPractices === 100;
  return {
    ...{ path: `${name}: Lighthouse`, limit: '', check, raw: { performance, accessibility, bestPractices } },
    measured: { subject: `${performance} · ${accessibility} · ${bestPractices}`, limit: '', ratio: '', cpu: '' },
    target: 'performance >= 95, accessibility 100, best practices 100',
    verdict: isReached ? 'reached' : 'not reached',
  };
}

function besideTwin(name: string, lcp: number, bare: number, check: string): Figure {
  const ratio = lcp / bare;
  return {
    ...{ path: `${name}: largest paint`, limit: 'the same markup without scripts', check, raw: { lcp, bare } },
    measured: { subject: `${Math.round(lcp)} ms`, limit: `${Math.round(bare)} ms`, ratio: ratio.toFixed(2), cpu: '' },
    target: '<= 1.3x',
    verdict: ratio <= 1.3 ? 'reached' : 'not reached',
  };
}

function atMost(path: string, value: number, most: number, unit: string, check: string): Figure {
  const subject = `${value >= 1 ? Math.round(value) : value.toFixed(3)} ${unit}`.trim();
  return {
    ...{ path, limit: '', check, raw: { value } },
    measured: { subject, limit: '', ratio: '', cpu: '' },
    target: `<= ${most} ${unit}`.trim(),
    verdict: value <= most ? 'reached' : 'not reached',
  };
}

/** A port nobody listens on just now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
