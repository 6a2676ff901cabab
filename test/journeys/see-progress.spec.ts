import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoSchool, PersonAtWeb } from '@parta/local';
import type { Page } from 'playwright-core';
import { TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { teach } from './town/teach.ts';
import { Town } from './town/town.ts';

/** Wednesday, in the middle of the second quarter; November is over. */
const MIDDLE = '2026-12-02T12:00:00Z';
const VALUES = ['3', '5', '4', '4', '5'];
let town: Town;
/** Ids of the children of the class. */
let inClass: string[] = [];

beforeAll(async () => {
  town = await Town.start(MIDDLE);
  const teacher = await PersonAtWeb.signIn(town.city.urls.web, TEACHER);
  const weeks = { classTitle: '8Б', subject: 'Алгебра', from: '2026-11-09', until: '2026-11-27' };
  const { pupils } = await teach(teacher, { ...weeks, valueOf: (lesson) => VALUES[lesson % 5] as string });
  inClass = pupils.map(({ pupilId }) => pupilId);
}, 300_000);
afterAll(() => town?.stop(), 60_000);

test('P-20, F-095, N-40, F-094: a father sees in the middle of the quarter what to expect, asks what if, and reads the chart as a table', async () => {
  const father = await town.visit(fatherOfTimofey());
  const { page } = father;
  await father.use(page.getByRole('link', { name: 'Оценки' }));

  await page.getByText('прогноз 4').waitFor();
  await page.getByText(/до «5» хватит/).waitFor();
  await father.look('progress-subjects');
  await asksWhatIf(father);
  await readsCharts(father);

  expect(father.clicks).toBe(0);
}, 240_000);

test('P-21, F-096: nothing he can open names another child or holds a mark of one', async () => {
  const father = await town.visit(fatherOfTimofey());
  const { page } = father;
  const heard = answersAt(page);
  const own = childOf(page);
  await visits(page, [`/diary/${own}/marks?view=list`, `/diary/${own}/marks?view=chart`]);
  await visits(page, await linksOf(page));

  const told = (await Promise.all(heard)).join('\n');
  expect(told).toContain('classFrom');
  expect(told).toContain(own);
  for (const other of inClass.filter((id) => id !== own)) expect(told).not.toContain(other);
  for (const name of classmates()) expect(told).not.toContain(name);
}, 240_000);

/** Two fives more, by thought alone: the page says what they would give, and the average stays. */
async function asksWhatIf(father: Keys): Promise<void> {
  const { page } = father;
  await father.use(page.getByRole('link', { name: 'Алгебра' }));
  await page.getByRole('heading', { name: 'Что если' }).waitFor();
  await father.use(page.getByRole('button', { name: 'Добавить' }));
  await father.press('Enter');
  await page.getByText('2 × «5», вес 1').waitFor();
  await page.getByText(/Средний балл был бы .*, сейчас .*; прогноз/).waitFor();
  await father.look('progress-what-if');
}

async function readsCharts(father: Keys): Promise<void> {
  const { page } = father;
  await father.use(page.getByRole('link', { name: 'Все предметы' }));
  await father.use(page.getByRole('link', { name: 'График', exact: true }));
  await page.getByRole('img', { name: /Все предметы вместе: с недели, начавшейся 9 ноября/ }).waitFor();
  await page.getByText('«4» и «5» рядом с классом, по 30 ноября').waitFor();
  await father.look('progress-charts');
  await father.tabTo(page.getByRole('radio', { name: 'графики' }));
  await father.press('ArrowRight');
  await page.getByRole('table', { name: /Все предметы вместе/ }).waitFor();
  await page.reload();
  await page.getByRole('table', { name: /Все предметы вместе/ }).waitFor();
  await father.look('progress-tables');
}

function fatherOfTimofey(): string {
  const father = demoSchool().guardians.find((each) => each.familyName === 'Соколов' && each.givenName === 'Андрей');
  return father?.id ?? '';
}

/** The other children of 8Б, as a list would name them. */
function classmates(): string[] {
  const { pupils } = demoSchool();
  const own = pupils.find(({ familyName, givenName }) => familyName === 'Соколов' && givenName === 'Тимофей');
  const others = pupils.filter(({ classId, id }) => classId === own?.classId && id !== own?.id);
  return others.map(({ familyName, givenName }) => `${familyName} ${givenName}`);
}

/** What the services say to this page from now on. */
function answersAt(page: Page): Promise<string>[] {
  const heard: Promise<string>[] = [];
  page.on('response', (response) => {
    const isAnswer = response.url().includes('/api/') && !response.url().includes('/api/live');
    if (isAnswer) heard.push(response.text().catch(() => ''));
  });
  return heard;
}

const childOf = (page: Page): string => /diary\/([\w-]+)/.exec(page.url())?.[1] ?? '';

/** Every address the page leads to, within Parta. */
const linksOf = (page: Page): Promise<string[]> =>
  page
    .locator('a[href^="/"]')
    .evaluateAll((links: { getAttribute: (name: string) => string | null }[]) =>
      links.map((link) => link.getAttribute('href') ?? '/'),
    );

async function visits(page: Page, addresses: string[]): Promise<void> {
  for (const address of new Set(addresses.filter((each) => !each.startsWith('/sign-')))) {
    await page.goto(new URL(address, page.url()).href);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
  }
}
