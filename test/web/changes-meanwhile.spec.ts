import { beforeEach, expect, test } from '@jest/globals';
import type { WeekOfPupilAnswer } from '@parta/contracts';
import { eventually } from '@parta/testing';
import type { Page } from 'playwright-core';
import { TEACHER, TIMOFEI } from '../../services/web/dev/ids.ts';
import { newFixture } from '../../services/web/dev/routes.ts';
import { weekOf } from '../../services/web/dev/week.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const WEEK = `/diary/${TIMOFEI}/2026-11-16`;
const ABSENCES = `/diary/${TIMOFEI}/absences`;
const app = servedApp();
let page: Page;
beforeEach(async () => {
  await page?.context().close();
  Object.assign(app.served.fixture, newFixture(), { who: 'guardian' });
});

const open = async (path: string): Promise<void> => {
  page = await openPage(app.browser, app.served.url + path, { width: 360 });
};
/** To another page of the app, as its links lead there. */
const goTo = (path: string) =>
  page.evaluate(`history.pushState(null, '', '${path}'); dispatchEvent(new PopStateEvent('popstate'))`);

/** Of a primary school: one teacher gives all lessons of the week. */
function taughtByOne(): WeekOfPupilAnswer {
  const week = weekOf(TIMOFEI, '2026-11-16');
  const days = week.days.map((day) => ({
    ...day,
    lessons: day.lessons.map(({ change: _, ...lesson }) => ({ ...lesson, teacherIds: [TEACHER] })),
  }));
  return { ...week, days };
}

test('F-073: a mark tells who gave it, also to whoever has read the same name in the timetable', async () => {
  app.served.fixture.instead.set(WEEK.replace('2026', 'weeks/2026'), { status: 200, body: taughtByOne() });
  await open(`/diary/${TIMOFEI}/timetable`);
  const name =
    (
      await page
        .getByText(/^каб\. 214, \p{L}/u)
        .first()
        .textContent()
    )?.replace('каб. 214, ', '') ?? '';

  await goTo(WEEK);
  await page
    .getByRole('button', { name: /^Оценка/ })
    .first()
    .click();

  expect(name).not.toBe('');
  await page.getByRole('dialog').getByText(name).waitFor();
});

test('N-16: who began to write over a note that another changed meanwhile is told of it, even where the page has read the change', async () => {
  const { family } = app.served.fixture;
  await open(WEEK);
  const notes = page.getByRole('region', { name: /^Заметки семьи/ });
  await notes.getByRole('button', { name: /изменить/ }).click();
  await page.getByRole('textbox', { name: 'Заметка' }).fill('Забрать Варю в 15:00');

  family.write({ day: null, text: 'Варю заберёт бабушка', ver: 1 });
  await page.clock.fastForward(60_000);
  await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
  await page.locator('section', { hasText: 'Варю заберёт бабушка' }).first().waitFor();
  await page.getByRole('button', { name: 'Сохранить заметку' }).click();

  await page.getByText('Ваша: «Забрать Варю в 15:00»').waitFor();
  expect(family.notes).toMatchObject([{ text: 'Варю заберёт бабушка', ver: 2 }]);
});

test('P-06: whoever chooses another period by keyboard stays where they are while it comes', async () => {
  await open(ABSENCES);
  const period = page.getByRole('combobox', { name: 'Период' });
  await period.focus();
  app.served.fixture.delayMs = 300;

  await period.selectOption({ label: '1-я четверть' });
  await page.waitForTimeout(100);

  expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('SELECT');
});

test('P-02: absences of a period that cannot be had are not waited for without end', async () => {
  await open(ABSENCES);
  await page.getByRole('combobox', { name: 'Период' }).waitFor();
  const away = { status: 503, body: { code: 'busy', title: 'Сервис занят', status: 503, traceId: 'fixture' } };
  app.served.fixture.instead.set(ABSENCES, away);

  await page.getByRole('combobox', { name: 'Период' }).selectOption({ label: '1-я четверть' });

  const retry = page.getByRole('button', { name: 'Повторить' });
  await retry.waitFor();
  expect(await retry.isEnabled()).toBe(true);
});

test('F-143: the page of a subject shows a new mark by itself', async () => {
  let asked = 0;
  await open('/diary/all');
  await page.route(/\/subjects\//, (route) => ((asked += 1), route.continue()));
  await goTo(`/diary/${TIMOFEI}/marks`);
  await page.getByRole('link', { name: 'Алгебра' }).click();
  await page.getByRole('heading', { name: 'Алгебра', level: 1 }).waitFor();
  const before = asked;

  app.served.fixture.signal({ kind: 'week-changed', pupilId: TIMOFEI, monday: '2026-11-16', rev: 'journal:s1502:18' });

  await eventually(async () => expect(asked).toBeGreaterThan(before));
});
