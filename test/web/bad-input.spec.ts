import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { GROUP } from '../../services/web/dev/ids.ts';
import { newFixture } from '../../services/web/dev/routes.ts';
import { openPage, type Screen } from './browser.ts';
import { servedApp } from './served-app.ts';

const WEDNESDAY = 19;
const app = servedApp();
let page: Page;
beforeEach(async () => {
  await page?.context().close();
  Object.assign(app.served.fixture, newFixture(), { who: 'teacher' });
});

async function opened(screen: Partial<Screen> = {}): Promise<void> {
  page = await openPage(app.browser, `${app.served.url}/class-journal/${GROUP}`, { width: 1440, ...screen });
  await page.getByRole('grid').waitFor();
}

const lesson = () => app.served.fixture.journal.page.lessons[WEDNESDAY]!;
const cell = (row: number) => page.locator(`tbody tr:nth-child(${row}) td[data-column="${WEDNESDAY}"]`);
const saved = () => page.getByText(/Всё сохранено ·/).waitFor();
/** Value and version of what was written in Wednesday's lesson, in the order of the pupils. */
function written(): [string | null, number][] {
  const { marks, pupils } = app.served.fixture.journal.page;
  const own = marks.filter(({ lessonId }) => lessonId === lesson().lessonId);
  return pupils.flatMap(({ pupilId }) =>
    own.filter((mark) => mark.pupilId === pupilId).map(({ value, ver }): [string | null, number] => [value, ver]),
  );
}

test('N-15: a session that ends while typing loses nothing: after the sign-in in another tab marks and homework are saved', async () => {
  await opened();
  app.served.fixture.isSignedIn = false;
  await cell(1).click();
  await page.keyboard.press('5');
  await page.getByRole('textbox', { name: 'Домашнее задание' }).fill('№ 341');
  await page.keyboard.press('Tab');
  const dialog = page.getByRole('dialog', { name: 'Сеанс завершён' });
  await dialog.getByText('написанное сохранится').waitFor();
  expect(written()).toEqual([]);

  app.served.fixture.isSignedIn = true;
  const other = await page.context().newPage();
  await other.goto(`${app.served.url}/icon.svg`);
  await other.evaluate('new BroadcastChannel("parta-session").postMessage("signed-in")');
  await saved();

  expect(written()).toEqual([['5', 1]]);
  expect(lesson().homework).toMatchObject([{ text: '№ 341' }]);
});

test('N-15: an hour without network: every mark waits on this computer and goes by itself, once', async () => {
  await opened();
  app.served.fixture.isUp = false;
  await cell(1).click();
  await page.keyboard.press('5');
  await page.keyboard.press('4');
  await page.getByText(/Нет связи: 2 отметки/).waitFor();
  for (let minute = 0; minute < 60; minute += 1) await page.clock.fastForward(60_000);
  await page.getByText(/Нет связи: 2 отметки/).waitFor();

  app.served.fixture.isUp = true;
  await page.clock.fastForward(61_000);
  await saved();

  expect(written()).toEqual([
    ['5', 1],
    ['4', 1],
  ]);
});

test('R-29: on a computer whose clock is in another zone the day of the school decides what is today', async () => {
  await opened({ zone: 'Pacific/Honolulu' });

  expect(await page.evaluate<string>('new Date().toLocaleDateString("sv-SE")')).toBe('2026-11-17');
  await page.locator(`td[data-column="${WEDNESDAY}"][tabindex="0"]`).waitFor();
  await page.getByRole('heading', { name: /Сегодня 18 ноября/ }).waitFor();
});

test('F-063: a photograph of 30 MB is refused before it travels, with what to do, and the homework stays as it was', async () => {
  await opened();
  await page.getByText(/Ссылки, файлы/).click();

  const photo = { name: 'Доска.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(30 * 1024 * 1024, 7) };
  await page.locator('input[type=file]').setInputFiles(photo);

  await page
    .getByRole('alert')
    .getByText(/«Доска\.jpg» больше 20.+/)
    .waitFor();
  expect(lesson().homework).toEqual([]);
});
