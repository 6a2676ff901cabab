import { afterEach, expect, test } from '@jest/globals';
import { eventually } from '@parta/testing';
import type { BrowserContext, Page } from 'playwright-core';
import { bootOf } from '../../services/web/dev/answers.ts';
import { TIMOFEI, VARYA } from '../../services/web/dev/ids.ts';
import { openPage } from './browser.ts';
import { keptIn, whenKept } from './kept-in.ts';
import { servedApp } from './served-app.ts';

const WEEK = `/diary/${TIMOFEI}/2026-11-16`;
const NOT_FOUND = { status: 404, body: { code: 'not-found', title: 'Не найдено.', status: 404 } };
const app = servedApp();
let context: BrowserContext | undefined;

afterEach(async () => {
  await context?.close();
  app.served.fixture.who = 'guardian';
  app.served.fixture.instead.clear();
});

/** The week of Timofei, kept and with a worker that answers for the pages. */
async function openWeek(path = WEEK): Promise<Page> {
  app.served.fixture.who = 'guardian';
  const page = await openPage(app.browser, app.served.url + path, { width: 1440 });
  context = page.context();
  await page.getByRole('heading', { name: /Среда/ }).waitFor();
  await whenKept(page);
  return page;
}

/** Addresses of whatever the worker has cached. */
const cached = (page: Page) =>
  page.evaluate<string[]>(
    `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys())))).then((all) => all.flat().map(({ url }) => url))`,
  );

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /меню/ }).click();
  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
}

test('P-13: after signing out nothing is readable: not on disk, not in the worker, not behind «back», not in another tab', async () => {
  const page = await openWeek();
  const other = await page.context().newPage();
  await other.goto(`${app.served.url}/diary/${VARYA}/2026-11-09`);
  await other.locator('h1').first().waitFor();

  await signOut(page);

  await page.getByRole('heading', { name: 'Войдите в дневник и журнал' }).waitFor();
  await other.waitForURL(/sign-in/);
  expect(await keptIn(page)).toEqual([]);
  expect((await cached(page)).filter((url) => url.includes('/api/') || url.includes('/diary/'))).toEqual([]);
  await page.goBack().catch(() => undefined);
  await page.waitForURL(/sign-in|about:blank/);
  expect(await page.locator('body').innerText()).not.toMatch(/Алгебра|Тимофей/);
  await other.goto(app.served.url + WEEK);
  await other.waitForURL(/sign-in/);
  expect(await other.locator('body').innerText()).not.toMatch(/Алгебра|Тимофей/);
});

test('P-13: another person who signs in finds nothing of the one before, neither on the page nor on disk', async () => {
  const page = await openWeek();
  app.served.fixture.who = 'teacher';

  await page.evaluate(`new BroadcastChannel('parta-session').postMessage('signed-in')`);

  await page.waitForURL(/today/);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  expect(await page.locator('body').innerText()).not.toMatch(/Тимофей/);
  expect((await keptIn(page)).filter((key) => key.startsWith('week'))).toEqual([]);
});

test('P-13, ROLE-03: a role changed in another tab is told of, and the page of the former role is not mixed with it', async () => {
  const page = await openWeek();
  const boot = bootOf('guardian');
  app.served.fixture.instead.set('/boot', {
    status: 200,
    body: { ...boot, role: { role: 'subjectTeacher', schoolId: 's1234', title: '' }, children: [] },
  });

  await page.evaluate(`new BroadcastChannel('parta-session').postMessage('signed-in')`);

  await page.getByRole('heading', { name: 'Роль сменена в другой вкладке' }).waitFor();
  expect(await page.getByRole('link', { name: 'Журнал', exact: true }).count()).toBe(0);
});

test('N-08: of a child that is no longer listed nothing stays, on an open page and on disk', async () => {
  const page = await openWeek();
  const boot = bootOf('guardian') as { children: { pupilId: string }[] };
  const children = boot.children.filter(({ pupilId }) => pupilId !== TIMOFEI);
  app.served.fixture.instead.set('/boot', { status: 200, body: { ...boot, children } });
  app.served.fixture.instead.set(`/diary/${TIMOFEI}/weeks/2026-11-16`, NOT_FOUND);

  app.served.fixture.signal({ kind: 'week-changed', pupilId: TIMOFEI, monday: '2026-11-16', rev: '1' });

  await page.getByRole('heading', { name: 'Такой страницы нет' }).first().waitFor();
  await eventually(async () => expect((await keptIn(page)).filter((key) => key.includes(TIMOFEI))).toEqual([]), 20);
  expect(await page.locator('body').innerText()).not.toMatch(/Алгебра|Тимофей/);
});

test('P-13: on a foreign device nothing is kept, however much is read', async () => {
  app.served.fixture.who = 'visitor';
  const page = await openPage(app.browser, `${app.served.url}/sign-in`, { width: 360 });
  context = page.context();
  await page.getByLabel(/Чужое устройство/).check();
  app.served.fixture.who = 'guardian';
  await page.goto(app.served.url + WEEK);
  await page.getByRole('heading', { name: /Среда/ }).waitFor();
  await page.waitForLoadState('networkidle');

  expect(await keptIn(page)).toEqual([]);
});

test('F-018, N-10: two children in two tabs never mix, and another child is shown on the page that is open', async () => {
  const timofei = await openWeek();
  const varya = await timofei.context().newPage();
  await varya.goto(`${app.served.url}/diary/${VARYA}/2026-11-16`);
  await varya.locator('h1').first().waitFor();

  app.served.fixture.signal({ kind: 'week-changed', pupilId: VARYA, monday: '2026-11-16', rev: '2' });
  await timofei.reload();
  await timofei.getByRole('heading', { name: /Среда/ }).waitFor();

  const chosen = (page: Page) => page.locator('nav[aria-label="Ребёнок"] a[aria-current]').first().innerText();
  expect([await chosen(timofei), await chosen(varya)]).toEqual([
    expect.stringContaining('Тимофей'),
    expect.stringContaining('Варя'),
  ]);
  await timofei.getByRole('link', { name: 'Оценки' }).first().click();
  await timofei.getByRole('link', { name: /Варя/ }).first().click();
  await timofei.waitForURL(`**/diary/${VARYA}/marks`);
  expect(new URL(varya.url()).pathname).toBe(`/diary/${VARYA}/2026-11-16`);
});
