import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { GROUP } from '../../services/web/dev/ids.ts';
import { newFixture } from '../../services/web/dev/routes.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const app = servedApp();
let page: Page;
beforeEach(async () => {
  await page?.context().close();
  Object.assign(app.served.fixture, newFixture(), { who: 'teacher' });
});

const lessonOn = (day: string) => app.served.fixture.journal.page.lessons.find((lesson) => lesson.day === day)!;
const saved = () => page.getByText(/Всё сохранено ·/).waitFor();

async function openedList(): Promise<void> {
  page = await openPage(app.browser, `${app.served.url}/class-journal/${GROUP}`, { width: 1440 });
  await page.getByRole('button', { name: 'Списком' }).click();
  await page.getByRole('radio', { name: 'Один урок' }).waitFor();
}

test('F-145: one pupil’s lessons are a list of labelled fields: type, and the next lesson has the focus', async () => {
  await openedList();
  await page.getByRole('radio', { name: 'Один ученик' }).check();
  await page.getByRole('combobox', { name: 'Ученик' }).selectOption('Климов Роман');

  await page.getByRole('textbox', { name: 'Отметка, ср, 18 ноября, контрольная' }).focus();
  await page.keyboard.press('5');
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowUp');
  await page.locator('input[aria-label^="Отметка, чт, 19 ноября"]:focus').waitFor();
  await saved();

  const { marks, pupils } = app.served.fixture.journal.page;
  const own = marks.filter(({ pupilId }) => pupilId === pupils[16]!.pupilId);
  const on = (day: string) => own.find(({ lessonId }) => lessonId === lessonOn(day).lessonId)?.value;
  expect([on('2026-11-18'), on('2026-11-19')]).toEqual(['5', '4']);
});

test('F-145, N-34, N-24: a field says in words why it is closed and who is expected away', async () => {
  const { page: journal } = app.served.fixture.journal;
  const { lessonId } = lessonOn('2026-11-18');
  const ill = { lessonId, pupilId: journal.pupils[1]!.pupilId, code: 'ill' as const };
  journal.expected = [{ ...ill, from: 'announced', toldBy: 'guardian' }];
  Object.assign(journal.pupils[0]!, { ownChild: true });
  await openedList();

  const described = async (name: string) => {
    const field = page.getByRole('textbox', { name: `Отметка, ${name}` });
    return page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`).textContent();
  };
  expect(await described('Абрамова Вероника')).toContain('Своему ребёнку отметки ставит другой учитель');
  expect(await described('Алексеев Тимур')).toContain('болел, сообщили родители');
});

test('F-145: a character without a key, dictated or from a screen keyboard, is a mark too', async () => {
  await openedList();
  const field = page.getByRole('textbox', { name: 'Отметка, Абрамова Вероника' });

  await field.focus();
  await page.keyboard.insertText('4');
  await saved();

  expect(await field.inputValue()).toBe('4');
});
