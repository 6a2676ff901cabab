import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ClassJournalAnswer, FinalsOfGroupAnswer } from '@parta/contracts';
import { PersonAtWeb } from '@parta/local';
import { formatAverage } from '@parta/school';
import { eventually } from '@parta/testing';
import { motherOfTimofey, TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { teach } from './town/teach.ts';
import { Town } from './town/town.ts';

/** Tuesday of the autumn holidays: finals of the first quarter are set until the 28th. */
const END_OF_QUARTER = '2026-10-27T06:00:00Z';
let town: Town;
/** The average of the quarter as the journal has it, and the child it is of. */
let average: string;

beforeAll(async () => {
  town = await Town.start(END_OF_QUARTER);
  const teacher = await PersonAtWeb.signIn(town.city.urls.web, TEACHER);
  const weeks = { classTitle: '8Б', subject: 'Алгебра', from: '2026-10-12', until: '2026-10-22' };
  const page = await teach(teacher, { ...weeks, valueOf: (lesson) => (lesson % 3 === 0 ? '3' : '4') });
  average = await setsFinals(teacher, page);
}, 300_000);
afterAll(() => town?.stop(), 60_000);

test('F-085, F-086, F-087, F-093: from the week a mother reads all marks, other days, one subject as the journal has it, and the finals', async () => {
  const mother = await town.visit(motherOfTimofey());

  await opensAllMarks(mother);
  await looksAhead(mother);
  await readsSubject(mother);
  await readsFinals(mother);

  expect(mother.clicks).toBe(0);
}, 240_000);

/** Everybody gets a 4, which is changed into a 5 at once; answers the journal's average of the first pupil's quarter. */
async function setsFinals(teacher: PersonAtWeb, { groupId, pupils, periods }: ClassJournalAnswer): Promise<string> {
  const periodId = periods.find(({ title }) => title === '1-я четверть')?.periodId ?? null;
  for (const [ver, value] of ['4', '5'].entries()) {
    const finals = pupils.map(({ pupilId }) => ({ pupilId, kind: 'period', periodId, value, ver }));
    await teacher.post('/api/finals', { groupId, finals });
  }
  const { cells } = await teacher.get<FinalsOfGroupAnswer>(`/api/finals/${groupId}`);
  const fraction = cells.find((cell) => cell.periodId === periodId)?.proposal.average;
  return formatAverage({ n: BigInt(fraction?.numerator ?? 0), d: BigInt(fraction?.denominator ?? 1) }, 'ru');
}

/** In holidays the quarter before is shown. */
async function opensAllMarks(mother: Keys): Promise<void> {
  const { page } = mother;
  await mother.use(page.getByRole('link', { name: 'Оценки', exact: true }).first());
  await page.getByRole('heading', { name: 'Оценки', exact: true }).waitFor();
  await mother.use(page.getByRole('link', { name: 'Список' }));
  await page.getByRole('heading', { name: 'Поставили сегодня' }).waitFor();
  await mother.look('marks-list');
}

/** Another quarter has none yet and says why; Back leads to the days before. */
async function looksAhead(mother: Keys): Promise<void> {
  const { page } = mother;
  const period = page.getByLabel('Период');
  await mother.choose(period, '2-я');
  await page.getByText('Эти дни ещё не наступили').waitFor();
  expect(new URL(page.url()).search).toBe('?view=list&from=2026-11-05&until=2026-12-30');
  await mother.look('marks-ahead');
  await page.goBack();
  await page.getByRole('heading', { name: 'Поставили сегодня' }).waitFor();
}

async function readsSubject(mother: Keys): Promise<void> {
  const { page } = mother;
  await mother.use(page.getByRole('link', { name: 'По предметам' }));
  await mother.use(page.getByRole('link', { name: 'Алгебра' }));
  await page.getByRole('heading', { name: 'Алгебра' }).waitFor();
  const quarter = page.getByRole('listitem').filter({ hasText: '1-я четверть' });
  await quarter.getByText('4 → 5').waitFor();
  await eventually(async () => expect(await quarter.textContent()).toMatch(/[А-Я]\. [А-Я]\., 27 октября/), 30);
  expect(await quarter.textContent()).toContain(average);
  await mother.look('marks-subject');
}

async function readsFinals(mother: Keys): Promise<void> {
  const { page } = mother;
  await mother.use(page.getByRole('link', { name: 'Все предметы' }));
  await mother.use(page.getByRole('link', { name: 'Итоговые' }));
  await page.getByRole('heading', { name: 'Итоговые оценки' }).waitFor();
  const algebra = page.getByRole('row').filter({ hasText: 'Алгебра' });
  expect(await algebra.textContent()).toContain('4 → 5');
  expect(await page.getByRole('columnheader').allTextContents()).toEqual([
    ...['Предмет', '1-я четверть', '2-я четверть', '3-я четверть', '4-я четверть', 'Годовая'],
  ]);
  await mother.look('marks-finals');
}
