import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { motherOfTimofey } from '../school.ts';
import { PHONE, Town } from './town/town.ts';

/** Wednesday, 12:41 at school. */
const NOON = '2026-11-18T09:41:00Z';
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };
/** What reaches beyond the screen, where the page can be scrolled sideways. */
const WIDER = `(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth ? [] : [...document.body.querySelectorAll('*')]
  .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
  .map(({ tagName, className, textContent }) => [tagName, className, textContent.slice(0, 40)].join(' ')))(document.documentElement)`;
let town: Town;

beforeAll(async () => {
  town = await Town.start(NOON);
}, 400_000);
afterAll(() => town?.stop(), 60_000);

type Boot = { children: { pupilId: string; classTitle: string }[] };
const childrenOf = async (page: Page): Promise<Boot['children']> =>
  (await page.evaluate<Boot>(`fetch('/api/boot').then((answer) => answer.json())`)).children;

test('F-098, R-33: a finished week is signed with two taps once the portal has asked again who one is, and bears the day of the school', async () => {
  const mother = await town.visit(motherOfTimofey(), '/', PHONE);
  const { page } = mother;
  const [child] = await childrenOf(page);
  await page.goto(new URL(`/diary/${child?.pupilId}/2026-11-09`, page.url()).href);
  let taps = 0;
  const tap = (place: Locator) => (taps++, place.tap());
  const sign = async () => {
    await tap(page.getByRole('button', { name: 'Подписать неделю' }));
    await tap(page.getByRole('dialog').getByRole('button', { name: 'Подписать', exact: true }));
  };

  await sign();
  await page.getByRole('dialog').getByText('Войдите ещё раз').waitFor();
  await mother.look('sign-step-up');
  await town.proveAnew(mother, motherOfTimofey());
  taps = 0;
  await sign();
  await page.getByText('Неделя подписана').waitFor();
  await page.getByText(/^Подписано 18 ноября, Соколова М/).waitFor();

  expect(taps).toBe(2);
  expect(await page.getByRole('button', { name: 'Подписать неделю' }).count()).toBe(0);
  await mother.look('sign-signed');
  await mother.leave();
}, 120_000);

test('F-012, F-018, N-10: two children in two tabs stay apart, whatever is opened in the other one', async () => {
  const { page: first } = await town.visit(motherOfTimofey(), '/', PHONE);
  const [one, other] = await childrenOf(first);
  const weekOf = (child: typeof one) => new URL(`/diary/${child?.pupilId}/2026-11-16`, first.url()).href;
  const second = await first.context().newPage();
  await Promise.all([first.goto(weekOf(one)), second.goto(weekOf(other))]);

  await second.reload();
  await first.getByRole('link', { name: 'Предыдущая неделя' }).tap();
  await first.getByRole('heading', { level: 1, name: /^9.14 ноября/ }).waitFor();
  await second.getByRole('link', { name: 'Оценки' }).tap();
  await second.waitForURL(`**/diary/${other?.pupilId}/marks*`);
  await second.goBack();

  expect(one?.classTitle).not.toBe(other?.classTitle);
  for (const [page, child] of [
    [first, one],
    [second, other],
  ] as const) {
    await page.waitForURL(`**/diary/${child?.pupilId}/**`);
    const here = page.getByRole('button', { name: child?.classTitle ?? '' });
    await here.first().waitFor();
  }
  await first.context().close();
}, 120_000);

test('N-55, F-145: with letters of 200 % nothing on a phone of 320 px is wider than the screen, and every section is there', async () => {
  const { page } = await town.visit(motherOfTimofey(), '/', NARROW);
  const [child] = await childrenOf(page);
  const { origin } = new URL(page.url());
  await page.context().addCookies([{ name: 'view', value: 'size.200', url: origin }]);
  const rest = [
    '2026-11-16',
    '2026-11-09',
    'homework',
    'marks',
    'marks?view=chart',
    'finals',
    'timetable',
    'absences',
    'portfolio',
    'more',
  ];
  const wide: string[] = [];
  for (const path of rest) {
    await page.goto(`${origin}/diary/${child?.pupilId}/${path}`);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    wide.push(...(await page.evaluate<string[]>(WIDER)).map((element) => `${path}: ${element}`));
  }

  expect(wide).toEqual([]);
  expect(await page.getByRole('navigation', { name: 'Разделы' }).last().getByRole('link').count()).toBe(5);
  await page.context().close();
}, 240_000);

test('F-144, P-12: the diary is gone through by keys alone: the calendar, all marks and back', async () => {
  const keys = await town.visit(motherOfTimofey());
  const { page } = keys;
  const [child] = await childrenOf(page);
  await page.goto(new URL(`/diary/${child?.pupilId}/2026-11-09`, page.url()).href);

  await keys.use(page.getByRole('button', { name: 'Календарь недель' }));
  await page.keyboard.press('Escape');
  const sections = page.getByRole('navigation', { name: 'Разделы' }).filter({ visible: true });
  await keys.tabTo(sections.getByRole('link', { name: 'Оценки' }), 'Shift+Tab');
  await keys.press('Enter');
  await page.waitForURL('**/marks*');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /^9.14 ноября/ }).waitFor();
  expect(keys.clicks).toBe(0);
  await keys.leave();
}, 120_000);
