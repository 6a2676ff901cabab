import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { CONVERSATION, GROUP, id as idOf, TIMOFEI, VARYA } from '../../services/web/dev/ids.ts';
import type { Who } from '../../services/web/dev/answers.ts';
import { openPage } from './browser.ts';
import { servedApp } from './served-app.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOW_VISION = 'theme.hc_size.150_spacing.wide_words.on';

const PAGES: [name: string, who: Who, path: string][] = [
  ['sign-in', 'visitor', '/sign-in'],
  ['link confirmation', 'visitor', '/link'],
  ['diary week', 'guardian', `/diary/${TIMOFEI}/2026-11-16`],
  ['timetable of a child', 'guardian', `/diary/${TIMOFEI}/timetable?week=2026-11-16`],
  ['week no school knows', 'guardian', `/diary/${TIMOFEI}/9999-12-27`],
  ['week without lessons', 'guardian', `/diary/${VARYA}/2026-11-16`],
  ['marks by subject', 'guardian', `/diary/${TIMOFEI}/marks`],
  ['list of marks', 'guardian', `/diary/${TIMOFEI}/marks?view=list&from=2026-11-18&until=2026-11-18`],
  ['subject', 'guardian', `/diary/${TIMOFEI}/marks/${idOf(3, 10)}`],
  ['finals of last year', 'guardian', `/diary/${TIMOFEI}/finals?year=2025`],
  ['achievements and results', 'guardian', `/diary/${TIMOFEI}/records`],
  ['more pages of a child', 'guardian', `/diary/${TIMOFEI}/more`],
  ['absences', 'guardian', `/diary/${TIMOFEI}/absences`],
  ['the portfolio', 'guardian', `/diary/${TIMOFEI}/portfolio`],
  ['today', 'teacher', '/today'],
  ['achievements of a class', 'teacher', '/achievements'],
  ['class journal', 'teacher', `/class-journal/${GROUP}`],
  ['plan of topics', 'teacher', `/class-journal/${GROUP}/plan`],
  ['control works', 'teacher', `/class-journal/${GROUP}/control-works`],
  ['inbox', 'guardian', '/messages'],
  ['announcements', 'teacher', '/messages?box=announcements'],
  ['conversation', 'teacher', `/messages/${CONVERSATION}`],
  ['import', 'administrator', '/admin/import'],
  ['results from outside', 'administrator', '/admin/results'],
  ['messages to staff', 'administrator', '/school/notices'],
  ['lost page', 'teacher', '/nowhere'],
];
const VIEWS: [theme: string, view: string | undefined, dark: 'dark' | undefined][] = [
  ['light', undefined, undefined],
  ['dark', undefined, 'dark'],
  ['low vision', LOW_VISION, undefined],
];

const app = servedApp();

async function violations(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.evaluate(AXE);
  const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const CASES = PAGES.flatMap(([name, who, path]) =>
  VIEWS.flatMap(([theme, view, dark]) => [360, 1440].map((width) => ({ name, who, path, theme, view, dark, width }))),
);

test.each(CASES)(
  'F-145: $name in $theme at $width px has no axe violation',
  async ({ who, path, view, dark, width }) => {
    app.served.fixture.who = who;
    const page = await openPage(app.browser, app.served.url + path, {
      width,
      ...(view && { view }),
      ...(dark && { dark }),
    });

    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
);

test.each(PAGES)(
  'F-104: %s at 320 px has no horizontal bar, also with letters of twice the size',
  async (_, who, path) => {
    app.served.fixture.who = who;
    for (const view of ['size.100', 'size.200']) {
      const page = await openPage(app.browser, app.served.url + path, { width: 320, view });
      await page.locator('h1').first().waitFor({ state: 'attached' });
      // What stands for a font on its way may be a pixel wider.
      await page.evaluate('document.fonts.ready.then(() => undefined)');

      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.context().close();
    }
  },
);
