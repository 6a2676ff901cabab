import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PersonAtWeb } from '@parta/local';
import type { Locator } from 'playwright-core';
import { motherOfTimofey } from '../school.ts';
import { PHONE, Town } from './town/town.ts';

/** The portal's cookies end by the browser's clock, so this town has the day of the machine. */
const NOW = new Date().toISOString();
let town: Town;

beforeAll(async () => {
  town = await Town.start(NOW);
  // The first visit links the person; from the second on nothing is asked beyond the portal.
  await PersonAtWeb.signIn(town.city.urls.web, motherOfTimofey());
}, 400_000);
afterAll(() => town?.stop(), 60_000);

test('F-001, F-041, P-19: signing in on a phone takes two taps, at the portal’s name and at one’s own, and leads to the page one came for', async () => {
  const page = await town.stranger('/messages', PHONE);
  let taps = 0;
  const tap = (place: Locator) => (taps++, place.tap());

  await tap(page.getByRole('button', { name: /^Войти через/ }).first());
  const sought = page.getByLabel('Фамилия, имя или особенность');
  await sought.fill('Соколова Марина');
  await sought.press('Enter');
  await tap(page.getByRole('button', { name: /^Соколова Марина/ }).first());
  await page.waitForURL('**/messages');
  await page.getByRole('button', { name: /8Б/ }).first().waitFor();

  expect(taps).toBe(2);
  await page.context().close();
}, 180_000);
