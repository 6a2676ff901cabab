import { beforeEach, expect, test } from '@jest/globals';
import { eventually } from '@parta/testing';
import type { Locator, Page } from 'playwright-core';
import { TIMOFEI } from '../../services/web/dev/ids.ts';
import { newFixture } from '../../services/web/dev/routes.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const WEEK = `/diary/${TIMOFEI}/2026-11-16`;
const app = servedApp();
let page: Page;
beforeEach(async () => {
  await page?.context().close();
  Object.assign(app.served.fixture, newFixture(), { who: 'guardian' });
});

const open = async (path: string): Promise<void> => {
  page = await openPage(app.browser, app.served.url + path, { width: 360 });
};
const section = (name: string | RegExp): Locator => page.getByRole('region', { name });

async function writes(text: string): Promise<void> {
  await section(/^Заметки семьи/)
    .getByRole('button', { name: /изменить/ })
    .click();
  await page.getByRole('textbox', { name: 'Заметка' }).fill(text);
  await page.getByRole('button', { name: 'Сохранить заметку' }).click();
}

test('F-083: a family note is written beside the week, and the one who was slower decides between both', async () => {
  const { family } = app.served.fixture;
  await open(WEEK);
  await writes('Забрать Варю в 14:00');
  await section(/^Заметки семьи/)
    .getByText('Забрать Варю в 14:00')
    .waitFor();
  await eventually(async () => expect(family.notes).toMatchObject([{ text: 'Забрать Варю в 14:00', ver: 2 }]));
  await section(/^Заметки семьи/)
    .getByText('ещё не отправлена')
    .waitFor({ state: 'detached' });

  family.write({ day: null, text: 'Варю заберёт бабушка', ver: 2 });
  await writes('Забрать Варю в 15:00');
  await page.getByText('Ваша: «Забрать Варю в 15:00»').waitFor();
  await section(/^Заметки семьи/)
    .getByText('Варю заберёт бабушка')
    .waitFor();
  expect(family.notes).toMatchObject([{ text: 'Варю заберёт бабушка', ver: 3 }]);

  await page.getByRole('button', { name: 'Оставить мою' }).click();
  await eventually(async () => expect(family.notes).toMatchObject([{ text: 'Забрать Варю в 15:00', ver: 4 }]));
});

test('F-083: what the family notes is not on the paper that is printed', async () => {
  await open(WEEK);
  await section(/^Заметки семьи/).waitFor();

  await page.emulateMedia({ media: 'print' });

  expect(await page.getByText('Забрать Варю').isVisible()).toBe(false);
});

test('N-41: absences nobody explained and coming control works are named where the diary opens; a week is signed from there by two presses', async () => {
  await open(WEEK);
  const awaits = section('Ждёт вас');

  await awaits.getByText('Пропуск без причины, 17 ноября: Химия.').waitFor();
  await awaits.getByText('пт, 20 ноября: Физика, контрольная ×3').waitFor();
  await awaits.getByRole('button', { name: /^Подписать/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Подписать' }).waitFor();

  expect(await page.getByRole('dialog').textContent()).toContain('Неделя 16–21 ноября');
});

test('F-012 F-018 N-10: all children stand on one page, each under their own name, with nothing of the other', async () => {
  await open('/diary/all');
  const [timofei, varya] = [section(/^Тимофей/), section(/^Варя/)];

  await timofei.getByText('На завтра, четверг').waitFor();
  await varya.getByText('Осенние каникулы').waitFor();

  expect(await timofei.getByRole('button', { name: /^Оценка/ }).count()).toBe(3);
  expect(await varya.getByRole('button', { name: /^Оценка/ }).count()).toBe(0);
});

test('N-39: a task is ticked by one press and taken back by another, on the page of homework, too', async () => {
  app.served.fixture.who = 'pupil';
  await open(WEEK);
  await page.getByRole('checkbox', { name: /^Литература/ }).click();
  await page.getByText('Сделано 1 из 5 заданий').waitFor();

  await page.getByRole('link', { name: 'Все задания' }).click();
  await section('Завтра, четверг, 19 ноября').getByText('Ещё не записано: Музыка.').waitFor();
  const box = section('Завтра, четверг, 19 ноября').getByRole('checkbox', { name: /^Литература/ });
  const before = await box.isChecked();
  await box.click();
  await section('Завтра, четверг, 19 ноября').getByText('Сделано 0 из 5 заданий').waitFor();

  expect(before).toBe(true);
  await eventually(async () => expect(app.served.fixture.family.done.size).toBe(0));
});
