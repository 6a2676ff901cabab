import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { GROUP } from '../../services/web/dev/ids.ts';
import { newFixture } from '../../services/web/dev/routes.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const app = servedApp();
let page: Page;
beforeEach(() => page?.context().close());

/** The control work of 21 September. */
const lesson = () => app.served.fixture.journal.page.lessons.find(({ day }) => day === '2026-09-21')!;

/** The journal at that lesson, closed so. */
async function opened(closed: 'age' | 'period', who: 'teacher' | 'administrator'): Promise<void> {
  Object.assign(app.served.fixture, newFixture(), { who });
  Object.assign(lesson(), { writable: false, closed });
  Object.assign(app.served.fixture.journal.page, { correctable: who === 'administrator', writable: who === 'teacher' });
  page = await openPage(app.browser, `${app.served.url}/class-journal/${GROUP}?lesson=${lesson().lessonId}`, {
    width: 1440,
  });
  await page.locator('td[tabindex="0"]:focus').waitFor();
}

test('N-34: a closed cell says why by pointer, by screen reader and on the key; the request to open it is a press away', async () => {
  await opened('age', 'teacher');
  const cause = /Урок закрыт для правки.+Попросите завуча/;

  expect(await page.locator('td:focus').getAttribute('title')).toMatch(cause);
  expect(await page.locator('td:focus').getAttribute('aria-label')).toMatch(cause);
  await page.keyboard.press('4');
  await page.locator('[aria-live="polite"]').getByText(cause).waitFor();
  await page.getByRole('button', { name: 'Попросить открыть журнал' }).click();
  await page.getByLabel(/Причина/).fill('Болела');
  await page.getByRole('button', { name: 'Отправить завучу' }).click();
  await page.getByText('Запрос отправлен').waitFor();

  expect(app.served.fixture.journal.unlocks).toMatchObject([{ groupId: GROUP, reason: 'Болела' }]);
  expect(app.served.fixture.journal.saves).toBe(0);
});

test('N-35, R-06: a closed period is corrected by order from the history of the cell: old beside new, and the order stays in the history', async () => {
  await opened('period', 'administrator');
  const { marks, pupils } = app.served.fixture.journal.page;
  const { pupilId, value, ver } = marks.find((mark) => mark.lessonId === lesson().lessonId)!;
  const row = pupils.findIndex((pupil) => pupil.pupilId === pupilId);
  for (let down = 0; down < row; down += 1) await page.keyboard.press('ArrowDown');
  const wanted = value === '5' ? '4' : '5';

  await page.getByRole('button', { name: 'История отметки' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Исправить по приказу' }).click();
  const dialog = page.getByRole('dialog', { name: /Исправление по приказу/ });
  await dialog.getByText(`Было ${value} → станет`).waitFor();
  await dialog.getByLabel('Новое значение').selectOption(wanted);
  expect(await dialog.getByRole('button', { name: 'Исправить по приказу' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Номер приказа').fill('17-у');
  await dialog.getByLabel('Дата приказа').fill('2026-11-17');
  await dialog.getByLabel('Причина').fill('Ошибка при переносе');
  await dialog.getByRole('button', { name: 'Исправить по приказу' }).click();
  await dialog.getByText('Исправлено по приказу № 17-у').waitFor();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await page.getByRole('button', { name: 'История отметки' }).click();
  await page.getByText('приказ № 17-у от 17 ноября').waitFor();

  const order = { number: '17-у', day: '2026-11-17', reason: 'Ошибка при переносе' };
  expect(app.served.fixture.journal.corrections).toMatchObject([{ pupilId, value: wanted, ver, order }]);
});
