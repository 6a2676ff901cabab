import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AbsenceHistoryAnswer, AbsencesOfPupilAnswer } from '@parta/contracts';
import { PersonAtWeb } from '@parta/local';
import { eventually } from '@parta/testing';
import { motherOfTimofey, TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { teachAway } from './town/teach-away.ts';
import { Town } from './town/town.ts';

/** Thursday: Timofey has come back after three days. */
const THURSDAY = '2026-11-19T06:00:00Z';
const ILL = { from: '2026-11-16', until: '2026-11-18' };
const BEFORE = { from: '2026-11-12', until: '2026-11-13' };
const ADMINISTRATOR = 'staff-schoolAdministrator';
const CLASS = '8Б';

let town: Town;
let pupilId = '';

beforeAll(async () => {
  town = await Town.start(THURSDAY);
  pupilId = await eventually(timofey, 60);
  const teacher = await PersonAtWeb.signIn(town.city.urls.web, TEACHER);
  await teachAway(teacher, { classTitle: CLASS, pupilId, code: 'absent', ...BEFORE });
  await teachAway(teacher, { classTitle: CLASS, pupilId, code: 'ill', ...ILL });
}, 400_000);
afterAll(() => town?.stop(), 60_000);

test('F-091, F-092, N-24: a mother sees the unexcused lessons apart, and all that was missed by illness as one list with its homework', async () => {
  const { missed } = await eventually(countsOfBoth, 60);
  const mother = await town.visit(motherOfTimofey(), `/diary/${pupilId}/2026-11-16`);
  const { page } = mother;

  await mother.use(page.getByRole('link', { name: 'Сообщить об отсутствии' }));
  await page.getByRole('heading', { name: 'Пропуски', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Сообщить', exact: true }).waitFor();
  const apart = page.locator('section', { hasText: 'Без уважительной причины' });
  await apart
    .getByText(/12 ноября|13 ноября/)
    .first()
    .waitFor();
  const list = page.getByRole('region', { name: 'Пройти пропущенное' });
  await mother.look('back-from-illness');

  expect(await list.getByText(new RegExp(`уроков: ${missed},`)).count()).toBe(1);
  expect(await list.getByText(/^Тема \d/).count()).toBe(missed);
  expect(await list.getByText(/^Параграф \d/).count()).toBe(missed);
  expect(await list.getByRole('heading').allTextContents()).toContain('Понедельник, 16 ноября');
  await oldAddressLeadsHere(mother);
  expect(mother.clicks).toBe(0);
}, 240_000);

test('F-157, F-101: a link set by the administrator is found by the family beside the portfolio, and leads away without a word of the child', async () => {
  const administrator = await town.visit(ADMINISTRATOR, '/admin/settings');
  await setsLink(administrator);

  const mother = await town.visit(motherOfTimofey(), `/diary/${pupilId}/portfolio`);
  const link = mother.page.getByRole('link', { name: 'Учебный план' });
  await eventually(async () => {
    await mother.page.reload();
    await link.waitFor({ timeout: 2000 });
  }, 60);
  await mother.look('portfolio');

  expect(await link.getAttribute('href')).toBe('https://sch1502.example.ru/plan');
  expect(await link.getAttribute('rel')).toContain('noreferrer');
  expect(await mother.page.getByRole('heading', { name: 'Подтверждено школой' }).count()).toBe(1);
}, 240_000);

async function timofey(): Promise<string> {
  const mother = await PersonAtWeb.signIn(town.city.urls.web, motherOfTimofey());
  const { children } = await mother.get<{ children: { pupilId: string; classTitle: string }[] }>('/api/boot');
  const child = children.find(({ classTitle }) => classTitle === CLASS);
  if (!child) throw new Error('not there yet');
  return child.pupilId;
}

/** The diary counts what the journal counts, once it has heard of it all. */
async function countsOfBoth(): Promise<AbsenceHistoryAnswer['counts']> {
  const mother = await PersonAtWeb.signIn(town.city.urls.web, motherOfTimofey());
  const days = 'from=2026-11-05&until=2026-12-30';
  const journal = await mother.get<AbsencesOfPupilAnswer>(`/api/absences/pupils/${pupilId}?${days}`);
  const diary = await mother.get<AbsenceHistoryAnswer>(`/api/diary/${pupilId}/absences?${days}`);
  expect(diary.counts).toEqual(journal.counts);
  expect(diary.counts.ill).toBeGreaterThan(2);
  expect(diary.counts.unexplained).toBeGreaterThan(0);
  expect(diary.catchUp.flatMap(({ homework }) => homework)).toHaveLength(diary.counts.missed);
  return diary.counts;
}

async function oldAddressLeadsHere({ page }: Keys): Promise<void> {
  await page.goto(new URL(`/diary/${pupilId}/absence`, page.url()).href);
  await page.waitForURL(/\/absences#announce$/);
}

async function setsLink(administrator: Keys): Promise<void> {
  const { page } = administrator;
  await administrator.use(page.getByRole('button', { name: /Ссылки для семей/ }));
  await administrator.use(page.getByRole('button', { name: 'Добавить ссылку' }));
  await administrator.tabTo(page.getByLabel('Название ссылки'));
  await administrator.type('Учебный план');
  await administrator.tabTo(page.getByLabel('Адрес ссылки'));
  await administrator.type('https://sch1502.example.ru/plan');
  await administrator.look('setting-links');
  await administrator.use(page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }));
  await page.getByText('Учебный план (https://sch1502.example.ru/plan)').first().waitFor();
}
