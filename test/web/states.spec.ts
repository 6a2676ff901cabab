import { afterEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bootOf, type Reply } from '../../services/web/dev/answers.ts';
import { TIMOFEI } from '../../services/web/dev/ids.ts';
import { weekOf } from '../../services/web/dev/week.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const WEEK = `/diary/${TIMOFEI}/2026-11-16`;
const ASKED = `/diary/${TIMOFEI}/weeks/2026-11-16`;
const app = servedApp();
let page: Page | undefined;

afterEach(async () => {
  await page?.context().close();
  app.served.fixture.instead.clear();
  app.served.fixture.delayMs = 0;
});

const ok = (body: unknown): Reply => ({ status: 200, body });
const refused = (status: number, code: string, title: string): Reply => ({
  status,
  body: { code, title, status, traceId: 'trace-1' },
});

/** The words of a page where the gateway answers one question otherwise. */
async function wordsOf(path: string, asked: string, reply: Reply, words: RegExp): Promise<string> {
  app.served.fixture.instead.set(asked, reply);
  page = await openPage(app.browser, app.served.url + path, { width: 360 });
  await page.getByText(words).first().waitFor();
  return page.locator('main').first().innerText();
}

const empty = (state: string) => ok({ ...weekOf(TIMOFEI, '2026-11-16'), state, days: [] });

test.each([
  ['no-timetable', 'Школа ещё не составила расписание', 'администратор дневника школы'],
  ['holidays', 'Каникулы', 'Что было до каникул'],
  ['not-enrolled', 'не числится в классе', 'скажите секретарю школы'],
  ['outside-year', 'вне учебного года', 'Вернитесь к неделе учебного года'],
])('P-02: a week without lessons says its cause and who mends it: %s', async (state, cause, mender) => {
  const words = await wordsOf(WEEK, ASKED, empty(state), new RegExp(cause));

  expect(words).toContain(mender);
});

test('P-02: an account without a child says that the school links it, and that there is nothing to wait for', async () => {
  const words = await wordsOf('/', '/boot', ok({ ...bootOf('guardian'), children: [] }), /не привязан ребёнок/);

  expect(words).toMatch(/скажите классному руководителю/);
  expect(words).toMatch(/Кода или письма ждать не нужно/);
});

test('P-02, R-07: a foreign child and a child that does not exist look the same, without a word that one of them exists', async () => {
  const gone = refused(404, 'not-found', 'Не найдено.');
  const foreign = await wordsOf('/diary/foreign/2026-11-16', '/diary/foreign/weeks/2026-11-16', gone, /страницы нет/);
  await page?.context().close();
  const none = await wordsOf('/diary/nobody/2026-11-16', '/diary/nobody/weeks/2026-11-16', gone, /страницы нет/);

  expect(foreign).toBe(none);
  expect(foreign).not.toMatch(/ребён|ученик|trace-1/i);
});

test('P-02: a service that is down is no fault of the reader: who mends it is said, and the page asks again by itself', async () => {
  const words = await wordsOf(WEEK, ASKED, refused(503, 'unavailable', 'Служба недоступна.'), /Служба недоступна/);
  expect(words).toMatch(/Парту уже чинят/);
  expect(words).toContain('trace-1');

  app.served.fixture.instead.clear();
  await page!.clock.fastForward(16_000);

  await page!.getByRole('heading', { name: /Среда/ }).waitFor();
});

test('P-02: without an answer to who is here the page says so instead of staying blank', async () => {
  app.served.fixture.instead.set('/boot', refused(503, 'unavailable', 'Служба недоступна.'));
  page = await openPage(app.browser, app.served.url + WEEK, { width: 360 });

  await page.getByText('Служба недоступна').waitFor();
  expect(await page.locator('body').innerText()).toMatch(/Парту уже чинят/);
});

test('P-02: while an answer is on its way there are paper lines, no spinner and nothing invented', async () => {
  app.served.fixture.delayMs = 1500;
  page = await openPage(app.browser, app.served.url + WEEK, { width: 360 });

  await page.getByText('Обновляем…').first().waitFor();
  expect(await page.locator('[role="progressbar"], [aria-busy="true"]').count()).toBe(0);
  await page.getByRole('heading', { name: /Среда/ }).waitFor();
});

test('P-02, R-07: a right that ends under an open page takes what was shown off the page', async () => {
  page = await openPage(app.browser, app.served.url + WEEK, { width: 360 });
  await page.getByRole('heading', { name: /Среда/ }).waitFor();
  app.served.fixture.instead.set(ASKED, refused(404, 'not-found', 'Не найдено.'));

  app.served.fixture.signal({ kind: 'week-changed', pupilId: TIMOFEI, monday: null, rev: '1' });

  await page.getByRole('heading', { name: 'Такой страницы нет' }).first().waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Алгебра');
});
