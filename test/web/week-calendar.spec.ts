import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { TIMOFEI } from '../../services/web/dev/ids.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const WEEK = `/diary/${TIMOFEI}/2026-11-16`;

const app = servedApp();

const shown = (page: Page) => page.locator('dialog a[aria-current=page]');
/** What has the focus, as it stands in the page. */
const focused = (page: Page) => page.evaluate<string>('document.activeElement.outerHTML');
const calendar = (page: Page) => page.getByRole('button', { name: 'Календарь недель' });

test('F-084 F-107: a week of seven years ago is two presses away, and the calendar opens at the week shown', async () => {
  const page = await openPage(app.browser, app.served.url + WEEK, { width: 360 });

  await calendar(page).click();
  await shown(page).waitFor();
  expect(await shown(page).textContent()).toContain('16–21 ноября');
  expect(await focused(page)).toContain('16–21 ноября');
  await page.locator(`dialog a[href$="/2019-09-02"]`).click();

  await page.waitForURL('**/2019-09-02');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.context().close();
});

test('F-084: the calendar is walked by keys alone, and Escape leads back to its button', async () => {
  const page = await openPage(app.browser, app.served.url + WEEK, { width: 1440 });
  await calendar(page).focus();
  await page.keyboard.press('Enter');
  await shown(page).waitFor();

  for (const key of ['ArrowUp', 'PageUp', 'ArrowDown', 'Enter']) await page.keyboard.press(key);

  await page.waitForURL('**/2026-10-19');
  await page.locator('h1:focus', { hasText: '19–24 октября' }).waitFor();
  await calendar(page).focus();
  await page.keyboard.press('Enter');
  await shown(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await focused(page)).toContain('aria-haspopup="dialog"');
  await page.context().close();
});

test('F-084: every line of the calendar is at least 44 px high on a phone, and nothing is wider than the screen', async () => {
  for (const view of ['size.100', 'size.200']) {
    const page = await openPage(app.browser, app.served.url + WEEK, { width: 320, view });
    await calendar(page).click();
    await shown(page).waitFor();

    const lines = page.locator('dialog li a');
    const heights = await lines.evaluateAll((all) => all.map((line) => line.getBoundingClientRect().height));
    const wide = await page.locator('dialog[open]').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);

    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(wide).toBe(0);
    await page.context().close();
  }
});

test('F-084: a week no school knows is answered with the way back, a day leads to its Monday', async () => {
  const page = await openPage(app.browser, `${app.served.url}/diary/${TIMOFEI}/9999-12-31`, { width: 360 });

  await page.getByRole('heading', { name: 'Такой недели нет' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Эта неделя' }).click();
  await page.waitForURL('**/2026-11-16');
  await page.goto(`${app.served.url}/diary/${TIMOFEI}/2026-11-19`);
  await page.waitForURL('**/2026-11-16');
  expect(await page.locator('h1').textContent()).toBe('16–21 ноября');
  await page.context().close();
});
