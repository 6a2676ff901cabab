import { afterEach, expect, test } from '@jest/globals';
import { eventually } from '@parta/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { TIMOFEI, VARYA } from '../../services/web/dev/ids.ts';
import { openPage } from './browser.ts';
import { keptIn, whenKept } from './kept-in.ts';
import { DIST, servedApp } from './served-app.ts';

const WEEK = `/diary/${TIMOFEI}/2026-11-16`;
const MINUTE = 60_000;
const app = servedApp();
let opened: Page | undefined;

afterEach(async () => {
  await opened?.context().close();
  Object.assign(app.served.fixture, { delayMs: 0, workerEnd: '' });
});

async function openKeptWeek(): Promise<Page> {
  const page = await openPage(app.browser, app.served.url + WEEK, { width: 360 });
  opened = page;
  await page.getByRole('heading', { name: /Среда/ }).waitFor();
  await whenKept(page);
  return page;
}

test('F-104, F-105: the app can be installed: a name, a start, icons of both kinds in both sizes, ways to week, homework, timetable', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string; purpose: string; type: string }[];
    shortcuts: { url: string }[];
  };

  expect(manifest).toMatchObject({ name: 'Парта', start_url: '/', scope: '/', display: 'standalone', lang: 'ru' });
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  for (const { src, sizes } of drawn) {
    const bytes = readFileSync(join(DIST, src));
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    ...['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable'],
  ]);
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['/', '/?open=homework', '/?open=timetable']);
});

test('F-104: the kept week stands at once while the gateway is slow, and is replaced without a word', async () => {
  const page = await openKeptWeek();
  app.served.fixture.delayMs = 3000;
  const before = Date.now();

  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('heading', { name: /Среда/ }).waitFor();

  expect(Date.now() - before).toBeLessThan(2500);
});

test('F-104: without network the week opens after a reload and says from when it is, with a warning after a day', async () => {
  const page = await openKeptWeek();
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText('Нет связи. Неделя сохранена в 12:41').waitFor();
  await page.getByRole('heading', { name: /Среда/ }).waitFor();

  await page.clock.fastForward(25 * 60 * MINUTE);
  await page.goto(app.served.url + WEEK);

  const told = page.getByText('Нет связи. Неделя сохранена в 18 ноября, 12:41');
  await told.waitFor();
  expect(await told.count()).toBe(1);
});

test('F-104: a page that was never opened here says why it cannot be, and the way back stands', async () => {
  const page = await openKeptWeek();
  await page.context().setOffline(true);

  await page.getByRole('link', { name: 'Сообщения' }).first().click();

  await page
    .getByText(/ещё не открывалась на этом устройстве|Нет связи/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Дневник' }).first().click();
  await page.getByRole('heading', { name: /Среда/ }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(`/diary/${TIMOFEI}/`);
});

test('F-104: last, this and next week of every child are kept once the page stands', async () => {
  const page = await openKeptWeek();
  await page.clock.fastForward(5000);
  const weeks = [TIMOFEI, VARYA].flatMap((child) =>
    ['2026-11-09', '2026-11-16', '2026-11-23'].map((monday) => `week ${child} ${monday}`),
  );

  await eventually(async () => expect(await keptIn(page)).toEqual(expect.arrayContaining(weeks)), 20);
});

test('F-104: a new version waits for the word of its reader', async () => {
  const page = await openKeptWeek();
  app.served.fixture.workerEnd = '\n// another build';
  await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration.update())');

  await page.getByText('Есть новая версия Парты').waitFor();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Обновить' }).click();
  await reloaded;

  await page.getByRole('heading', { name: /Среда/ }).waitFor();
  expect(await page.getByText('Есть новая версия Парты').count()).toBe(0);
});

test('F-105: installing is offered from the third visit on, and never again after a no', async () => {
  const page = await openKeptWeek();
  const offer = () => page.getByText('Парту можно поставить на экран телефона');
  const visit = async () => {
    await page.evaluate('sessionStorage.clear()');
    await page.reload();
    await page.getByRole('heading', { name: /Среда/ }).waitFor();
    await page.evaluate(`dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt() {} }))`);
    await page.waitForTimeout(500);
    return offer().count();
  };

  expect([await visit(), await visit()]).toEqual([0, 1]);
  await page.getByRole('button', { name: 'Не надо' }).click();
  expect(await visit()).toBe(0);
});

test('F-104: a tab nobody looks at lets its stream go after five minutes, and asks anew when it is looked at', async () => {
  const page = await openKeptWeek();
  const streams = (count: number) => eventually(async () => expect(app.served.fixture.streams()).toBe(count), 20);
  const turn = (hidden: boolean) =>
    page.evaluate(
      `Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true }), document.dispatchEvent(new Event('visibilitychange'))`,
    );
  await streams(1);

  await turn(true);
  await page.clock.fastForward(6 * MINUTE);
  await streams(0);
  const asked = page.waitForRequest(`**/api/diary/${TIMOFEI}/weeks/2026-11-16`);
  await turn(false);

  await asked;
  await streams(1);
});
