import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { GROUP } from '../../services/web/dev/ids.ts';
import { newFixture } from '../../services/web/dev/routes.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

/** Thursday's lesson: nothing is written in it yet. */
const THURSDAY = 20;
const app = servedApp();
let page: Page;
beforeEach(async () => {
  await page?.context().close();
  Object.assign(app.served.fixture, newFixture(), { who: 'teacher' });
  expected();
  page = await openPage(app.browser, `${app.served.url}/class-journal/${GROUP}?lesson=${lesson().lessonId}`, {
    width: 1440,
  });
  await page.locator(`td[data-column="${THURSDAY}"]:focus`).waitFor();
});

const lesson = () => app.served.fixture.journal.page.lessons[THURSDAY]!;
const pupilAt = (at: number) => app.served.fixture.journal.page.pupils[at]!.pupilId;
/** The family said that the second of the list is ill. */
function expected(): void {
  const ill = { lessonId: lesson().lessonId, pupilId: pupilAt(1), code: 'ill' as const };
  app.served.fixture.journal.page.expected = [{ ...ill, from: 'announced', toldBy: 'guardian' }];
}
const codes = () =>
  app.served.fixture.journal.page.attendance
    .filter(({ lessonId }) => lessonId === lesson().lessonId)
    .map(({ pupilId, code, minutes }) => [pupilId, code, minutes]);
async function typed(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const isFocusIn = (text: string) => page.locator(`${text}:focus`).waitFor();

test('N-23, N-24: before the roll call the panel says who will be away and by whose word', async () => {
  await page.getByText('Алексеев Тимур болел, сообщили родители').waitFor();
  await page.locator('td span[title="сообщили родители"]').waitFor();

  expect(codes()).toEqual([]);
});

test('N-22, F-062: one key calls the roll: who is expected away is, an absence and a lateness typed just before are not lost', async () => {
  await typed('y', 'ArrowDown', 'Shift+J', '1', '0', 'Enter', 'r');
  await page.getByText('Перекличка сделана').waitFor();

  expect(lesson().checked).toBe(true);
  expect(new Map(codes().map(([pupilId, ...said]) => [pupilId, said]))).toEqual(
    new Map([
      [pupilAt(0), ['absent', null]],
      [pupilAt(1), ['ill', null]],
      [pupilAt(2), ['late', 10]],
    ]),
  );
});

test('F-071, N-26, F-063: the topic of the plan takes two keys, homework its words and two more, «не задано» one', async () => {
  await page.getByRole('button', { name: /По плану/ }).waitFor();
  await typed('t', 'Enter');
  await isFocusIn('td');
  await page.getByText('Сохранено').waitFor();
  expect(lesson().topic).toBe('Квадратные корни и их свойства');

  await typed('h');
  await page.keyboard.insertText('№ 341');
  await typed('Enter');
  await isFocusIn('td');
  await waited(() => lesson().homework[0]?.text === '№ 341');
  await typed('Alt+h');
  await waited(() => lesson().homework[0]?.kind === 'none');
});

/** Waits for the fixture, which lives in this process. */
async function waited(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
  expect(isSo()).toBe(true);
}

test('F-069, N-25: a remark is given from the pupil’s row by keys alone, and the cursor waits where it was', async () => {
  await typed('m');
  await page.getByRole('dialog', { name: 'Замечание или похвала: Абрамова Вероника' }).waitFor();
  await page.getByRole('radio', { name: 'похвала' }).press('Space');
  await typed('Tab');
  await page.keyboard.insertText('Помогла соседу разобраться с корнями');
  await typed('Enter');
  await isFocusIn('td');

  expect(app.served.fixture.journal.remarks).toMatchObject([
    { pupilId: pupilAt(0), kind: 'praise', title: '', text: 'Помогла соседу разобраться с корнями', ver: 0 },
  ]);
});
