import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoSchool, PersonAtWeb } from '@parta/local';
import { eventually } from '@parta/testing';
import type { Locator, Page } from 'playwright-core';
import { motherOfTimofey } from '../school.ts';
import { keptIn, whenKept } from '../web/kept-in.ts';
import { leftIn } from './town/left-in.ts';
import { PHONE, Town } from './town/town.ts';

/** The portal's cookies end by the browser's clock, so this town has the day of the machine. */
const NOW = new Date().toISOString();
const MARINA = /^Соколова Марина/;
let town: Town;

beforeAll(async () => {
  town = await Town.start(NOW);
  // The first visit links the person; from the second on nothing is asked beyond the portal.
  await PersonAtWeb.signIn(town.city.urls.web, motherOfTimofey());
  await PersonAtWeb.signIn(town.city.urls.web, neighbour().id);
}, 400_000);
afterAll(() => town?.stop(), 60_000);

test('F-001, F-041, P-19: signing in on a phone takes two taps, at the portal’s name and at one’s own, and leads to the page one came for', async () => {
  const page = await town.stranger('/messages', PHONE);
  let taps = 0;
  const tap = (place: Locator) => (taps++, place.tap());

  await choosesAtPortal(page, MARINA, tap);
  await page.waitForURL('**/messages');
  await page.getByRole('button', { name: /8Б/ }).first().waitFor();

  expect(taps).toBe(2);
  await page.context().close();
}, 180_000);

test('P-02, F-024: whom the school has not entered is told so at the first sign-in, with what to compare and who adds them', async () => {
  const page = await town.stranger('/', PHONE);

  await choosesAtPortal(page, /^Неизвестный Прохор/);
  await page.getByRole('heading', { name: 'Ваш дневник не найден' }).waitFor();
  const words = await page.locator('body').innerText();

  expect(words).toContain('Сверьте ФИО и СНИЛС в профиле портала с теми, что вы дали школе');
  expect(words).toContain('скажите классному руководителю или секретарю школы: он проверит запись и добавит вас');
  expect(await keptIn(page)).toEqual([]);
  await page.context().close();
}, 120_000);

test('P-13: on a shared tablet nothing is readable after signing out in one of two tabs, and who comes next sees nothing of the one before', async () => {
  const page = await town.stranger('/', PHONE);
  const { origin } = new URL(page.url());
  await choosesAtPortal(page, MARINA);
  await page.waitForURL('**/diary/**');
  const [one, other] = await childrenOf(page);
  const week = page.url();
  const second = await page.context().newPage();
  await second.goto(week.replace(one?.pupilId ?? '', other?.pupilId ?? ''));
  await whenKept(second);
  const before = await leftIn(page);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const personal = new RegExp([one, other].flatMap((child) => [child?.pupilId, child?.name]).join('|'));

  await page.getByRole('button', { name: /меню/ }).tap();
  await page.getByRole('button', { name: 'Выйти', exact: true }).tap();
  for (const tab of [page, second]) await tab.getByRole('heading', { name: 'Войдите в дневник и журнал' }).waitFor();

  expect(before).toMatch(personal);
  expect(await leftIn(page)).not.toMatch(personal);
  expect(await statusOf(`${origin}/api/diary/${one?.pupilId}/weeks/2026-11-16`, cookie)).toBe(401);
  await second.goBack().catch(() => undefined);
  expect(await second.locator('body').innerText()).not.toMatch(personal);
  await page.context().setOffline(true);
  await page.goto(week);
  await page.getByText('Нет связи с Партой').waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(personal);
  await page.context().setOffline(false);

  await page.goto(week);
  await page.waitForURL('**/sign-in?to=*');
  await choosesAtPortal(page, new RegExp(`^${neighbour().familyName} ${neighbour().givenName}`));
  await page.getByRole('heading', { name: 'Такой страницы нет' }).first().waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(personal);
  await page.goto(origin);
  await page.waitForURL('**/diary/**');
  await whenKept(page);
  expect(await leftIn(page)).not.toMatch(personal);
  await page.context().close();
}, 240_000);

test('P-13: whoever leaves everywhere on another device has left this one: the page asks to sign in, keeps its address and forgets what it kept', async () => {
  const { page } = await town.visit(motherOfTimofey(), '/', PHONE);
  await page.waitForURL('**/diary/**');
  await whenKept(page);
  const week = new URL(page.url());

  const elsewhere = await PersonAtWeb.signIn(town.city.urls.web, motherOfTimofey());
  await elsewhere.post('/api/id/auth/logout-all', {});
  await page.reload();
  await page.waitForURL('**/sign-in?to=*');

  expect(new URL(page.url()).searchParams.get('to')).toBe(week.pathname);
  await eventually(async () => expect(await keptIn(page)).toEqual([]));
  await page.context().close();
}, 120_000);

/** By the portal's own pages. */
async function choosesAtPortal(page: Page, name: RegExp, tap = (place: Locator) => place.tap()): Promise<void> {
  await tap(page.getByRole('button', { name: /^Войти через/ }).first());
  const sought = page.getByLabel('Фамилия, имя или особенность');
  await sought.fill(name.source.slice(1));
  await sought.press('Enter');
  await tap(page.getByRole('button', { name }).first());
}

type Child = { pupilId: string; name: string };
const childrenOf = async (page: Page): Promise<Child[]> =>
  (await page.evaluate<{ children: Child[] }>(`fetch('/api/boot').then((answer) => answer.json())`)).children;

const statusOf = async (address: string, cookie: string): Promise<number> =>
  (await fetch(address, { headers: { cookie } })).status;

/** Another guardian, of other children, with a name that nobody else has. */
function neighbour() {
  const { guardians, pupils } = demoSchool();
  const isOnly = ({ familyName, givenName }: (typeof guardians)[number]) =>
    guardians.filter((each) => each.familyName === familyName && each.givenName === givenName).length === 1;
  const found = guardians.find(
    (each) =>
      isOnly(each) && pupils.some(({ adultIds, classId }) => adultIds.includes(each.id) && classId === 'class-5a'),
  );
  if (!found) throw new Error('Nobody has a name of their own');
  return found;
}
