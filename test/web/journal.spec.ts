import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { GROUP } from '../../services/web/dev/ids.ts';
import { newFixture } from '../../services/web/dev/routes.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const WEDNESDAY = 19;
const app = servedApp();
let page: Page;
beforeEach(async () => {
  await page?.context().close();
  Object.assign(app.served.fixture, newFixture(), { who: 'teacher' });
  page = await openJournal();
});

async function openJournal(): Promise<Page> {
  const opened = await openPage(app.browser, `${app.served.url}/class-journal/${GROUP}`, { width: 1440 });
  await opened.getByRole('grid').waitFor();
  return opened;
}

const cell = (row: number) => page.locator(`tbody tr:nth-child(${row}) td[data-column="${WEDNESDAY}"]`);
const saved = () => page.getByText(/Всё сохранено ·/).waitFor();
/** The marks of Wednesday's work as the journal holds them, in the order of the pupils. */
function inJournal(): (string | null)[] {
  const { lessons, marks, pupils } = app.served.fixture.journal.page;
  const { workId } = lessons[WEDNESDAY]!.works[0]!;
  const of = (pupil: string) => marks.find((mark) => mark.workId === workId && mark.pupilId === pupil);
  return pupils.map(({ pupilId }) => of(pupilId)?.value ?? null);
}

test('N-14: a class of 30 takes 30 keys, no mouse after the first click, and at most ten requests', async () => {
  await cell(1).click();

  for (let pupil = 0; pupil < 30; pupil += 1) await page.keyboard.press('4');
  await saved();

  expect(inJournal()).toEqual(Array.from({ length: 30 }, () => '4'));
  expect(app.served.fixture.journal.saves).toBeLessThanOrEqual(10);
});

test('N-15: without network the marks stay on this computer and go by themselves when it is back', async () => {
  app.served.fixture.isUp = false;
  await cell(1).click();
  await page.keyboard.press('5');
  await page.keyboard.press('3');
  await page.getByText(/Нет связи: 2 отметки/).waitFor();

  app.served.fixture.isUp = true;
  await saved();

  expect(inJournal().slice(0, 2)).toEqual(['5', '3']);
});

test('N-15: a tab that is closed before saving loses nothing: the next one sends it', async () => {
  app.served.fixture.isUp = false;
  await cell(1).click();
  await page.keyboard.press('5');
  await page.getByText(/Нет связи: 1 отметка/).waitFor();
  const context = page.context();

  await page.close();
  app.served.fixture.isUp = true;
  page = await context.newPage();
  await page.goto(`${app.served.url}/class-journal/${GROUP}`);
  await page.getByRole('grid').waitFor();
  await expectSoon(() => inJournal()[0], '5');

  expect(app.served.fixture.journal.done.size).toBe(1);
});

/** Waits for a condition of the fixture, which lives in this process. */
async function expectSoon<Value>(value: () => Value, wanted: Value): Promise<void> {
  while (value() !== wanted) await new Promise(setImmediate);
  expect(value()).toBe(wanted);
}

test('N-16: a colleague who was faster is met by a question, and both answers are possible', async () => {
  app.served.fixture.journal.colleagueWrites(0, '5');
  app.served.fixture.journal.colleagueWrites(1, '5');

  await cell(1).click();
  await page.keyboard.press('4');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Оставить 4', exact: true }).waitFor();
  expect(inJournal().slice(0, 2)).toEqual(['5', '5']);
  await page.getByRole('button', { name: 'Оставить 4', exact: true }).click();
  await page.getByRole('button', { name: 'Взять 5', exact: true }).click();
  await saved();

  expect(inJournal().slice(0, 2)).toEqual(['4', '5']);
});

test('N-16: a colleague’s mark appears in the open grid, and the cursor stays', async () => {
  await cell(3).click();
  app.served.fixture.journal.colleagueWrites(6, '5');

  app.served.fixture.signal({ kind: 'journal-changed', groupId: GROUP });
  await cell(7).getByText('5').waitFor();

  expect(await page.evaluate<number>('document.activeElement.closest("tr").rowIndex - 1')).toBe(3);
});

test('N-14: a column is pasted with two keys, what is no mark is named with its line, one step takes it back', async () => {
  await page.evaluate('navigator.clipboard.writeText("5\\n4\\nотл\\n3")');
  await cell(1).click();

  await page.keyboard.press('Control+V');
  await page.getByText('Строка 3: отл').waitFor();
  await page.keyboard.press('Enter');
  await saved();
  expect(inJournal().slice(0, 4)).toEqual(['5', '4', null, '3']);
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expectSoon(() => inJournal().filter((value) => value !== null).length, 0);

  expect(app.served.fixture.journal.done.size).toBeGreaterThanOrEqual(2);
});

test('F-145: the list does what the grid does: type, and the next pupil has the focus', async () => {
  await page.getByRole('button', { name: 'Списком' }).click();
  await page.getByLabel('Отметка, Абрамова Вероника').focus();

  await page.keyboard.press('5');
  await page.keyboard.press('4');
  await saved();

  expect(inJournal().slice(0, 2)).toEqual(['5', '4']);
});
