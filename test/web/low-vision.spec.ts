import { expect, test } from '@jest/globals';
import type { Who } from '../../services/web/dev/answers.ts';
import { TIMOFEI } from '../../services/web/dev/ids.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const PAGES: [who: Who, path: string][] = [
  ['visitor', '/sign-in'],
  ['guardian', `/diary/${TIMOFEI}/2026-11-16`],
  ['guardian', `/diary/${TIMOFEI}/more`],
  ['guardian', '/messages'],
  ['teacher', '/today'],
];
const SETTINGS = ['чёрным по белому', 'белым по чёрному', 'синим по голубому', 'коричневым по бежевому'];
const app = servedApp();

test.each(PAGES)('F-145, N-55: to a %s the low-vision panel is the first stop of %s', async (who, path) => {
  app.served.fixture.who = who;
  const page = await openPage(app.browser, app.served.url + path, { width: 1440 });
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.evaluate('document.activeElement.blur()');

  await page.evaluate('getSelection().removeAllRanges(), scrollTo(0, 0)');
  const first = page.locator('a[href], button:not([disabled]), input, select').first();

  expect(await first.innerText()).toBe('Для слабовидящих');
  await page.context().close();
});

test('F-145, N-55: the panel opens, changes and closes by keys alone, and the choice stays after a reload', async () => {
  app.served.fixture.who = 'guardian';
  const page = await openPage(app.browser, `${app.served.url}/diary/${TIMOFEI}/2026-11-16`, { width: 1440 });
  await page.locator('h1').first().waitFor();
  await page.keyboard.press('Alt+Shift+KeyV');
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  for (const title of SETTINGS) await panel.getByLabel(title, { exact: true }).waitFor();

  await panel.getByLabel('бумага').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await panel.getByLabel('200 %').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await page.reload();

  expect(await page.evaluate<object>('({ ...document.documentElement.dataset })')).toMatchObject({
    ...{ theme: 'hc', size: '200', spacing: 'wide', words: 'on' },
  });
  await page.context().close();
});
