import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { motherOfTimofey, TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { Town } from './town/town.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Wednesday, before the fifth lesson. */
const NOON = '2026-11-18T09:41:00Z';
const LEADER = 'teacher-primary-1';
const HEAD = 'staff-headTeacher';
const ADMINISTRATOR = 'staff-schoolAdministrator';

/** Pages with what a whole school has written in them. `:child`, `:group`, `:pupil` are the first the person has. */
const PAGES: Record<string, string[]> = {
  [motherOfTimofey()]: [
    '/diary/:child/2026-11-16',
    '/diary/:child/2026-11-09',
    '/diary/:child/homework',
    '/diary/all',
    '/diary/:child/marks',
    '/diary/:child/marks?view=chart',
    '/diary/:child/timetable',
    '/diary/:child/marks?view=list',
    '/diary/:child/finals',
    '/diary/:child/records',
    '/diary/:child/more',
    '/print/week/:child/2026-11-16',
    '/diary/:child/absences',
    '/diary/:child/portfolio',
    '/messages',
  ],
  [TEACHER]: [
    '/today',
    '/class-journal',
    '/class-journal/:group',
    '/class-journal/:group/plan',
    '/class-journal/:group/control-works',
    '/class-journal/:group/paper',
    '/class-journal/:group/finals',
    '/timetable',
    '/messages',
  ],
  [LEADER]: [
    '/class',
    '/class/signatures',
    '/print/class/:class/2026-11-16',
    '/achievements',
    '/transfers',
    '/transfers/:pupil',
  ],
  [HEAD]: ['/school/substitutions', '/school/notices', '/closing', '/filling', '/timetable'],
  [ADMINISTRATOR]: ['/admin/import', '/admin/results', '/admin/settings', '/admin/calendar', '/admin/roll-over'],
};

type View = Record<string, string>;
const LOW_VISION: View = { theme: 'hc', size: '150', spacing: 'wide', words: 'on' };
const PLAIN: View = { theme: 'light', size: '100', spacing: 'normal', words: 'off' };
const VIEWS = [PLAIN, { ...PLAIN, theme: 'dark' }, LOW_VISION];

let town: Town;
const people = new Map<string, Keys>();
beforeAll(async () => {
  town = await Town.start(NOON, 'load');
}, 400_000);
afterAll(() => town?.stop(), 60_000);

async function open(personId: string, path: string): Promise<Keys> {
  const known = people.get(personId) ?? (await town.visit(personId));
  people.set(personId, known);
  await known.page.goto(new URL(await filled(known, path), known.page.url()).href);
  await known.page.locator('h1').first().waitFor({ state: 'attached' });
  await known.page.waitForLoadState('networkidle');
  return known;
}

/** The first of its kind that the person has, and where it is asked for. */
const FIRST: Record<string, [address: string, idIn: RegExp]> = {
  ':child': ['/api/boot', /"pupilId":"([^"]+)"/],
  ':group': ['/api/journals', /"groupId":"([^"]+)"/],
  ':class': ['/api/absences/classes', /"classId":"([^"]+)"/],
  ':pupil': ['/api/transfers', /"pupilId":"([^"]+)"/],
};

async function filled({ page }: Keys, path: string): Promise<string> {
  const found = Object.entries(FIRST).find(([place]) => path.includes(place));
  if (!found) return path;
  const [place, [address, idIn]] = found;
  const answer = await page.evaluate<string>(`fetch('${address}').then((answer) => answer.text())`);
  return path.replace(place, idIn.exec(answer)?.[1] ?? '');
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What stands where the content should: a refusal, a service that did not answer, an address that nobody has. */
async function refusals(page: Page): Promise<string[]> {
  const lost = page.getByRole('heading', { name: 'Такой страницы нет' });
  return [...(await page.getByRole('alert').allTextContents()), ...(await lost.allTextContents())];
}

const CASES = Object.entries(PAGES).flatMap(([personId, paths]) => paths.map((path) => ({ personId, path })));

test.each(CASES)(
  'F-145, F-104: $path of a filled school shows its content, has no axe violation in three themes at 360 and 1440 px, and no horizontal bar at 320 px',
  async ({ personId, path }) => {
    const reader = await open(personId, path);
    const { page } = reader;
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const [width, view] of [360, 1440].flatMap((wide) => VIEWS.map((each) => [wide, each] as const))) {
      await show(page, width, view);
      await reader.look(`${path.replaceAll(/[/:]+/g, '-').slice(1)}-${view.theme}-${width}`);
      found.push(...(await violations(page)).map((each) => `${view.theme} ${width}: ${each}`));
    }
    await show(page, 320, PLAIN);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');

    expect({ refused: await refusals(page), found, wide }).toEqual({ refused: [], found: [], wide: 320 });
  },
  120_000,
);

/** As high as the page is: what the bar of a phone covers while scrolling is no fault of the page. */
async function show(page: Page, width: number, view: View): Promise<void> {
  await page.evaluate(`Object.assign(document.documentElement.dataset, ${JSON.stringify(view)})`);
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height: Math.max(900, height) });
}
