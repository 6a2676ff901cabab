import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PersonAtWeb } from '@parta/local';
import { eventually } from '@parta/testing';
import { motherOfTimofey, TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { teach } from './town/teach.ts';
import { Town } from './town/town.ts';

/** Thursday of the autumn holidays: the first quarter is over, and the days for its finals too. */
const AFTER_QUARTER = '2026-10-29T06:00:00Z';
const PUPIL = 'Соколов Тимофей';
let town: Town;
/** She keeps the page open while all this happens. */
let mother: Keys;

beforeAll(async () => {
  town = await Town.start(AFTER_QUARTER);
  const teacher = await PersonAtWeb.signIn(town.city.urls.web, TEACHER);
  const weeks = { classTitle: '8Б', subject: 'Алгебра', from: '2026-10-12', until: '2026-10-22' };
  await teach(teacher, { ...weeks, valueOf: (lesson) => (lesson % 2 === 0 ? '3' : '4') });
  mother = await town.visit(motherOfTimofey());
}, 300_000);
afterAll(() => town?.stop(), 60_000);

test('F-075, N-30, N-34, R-17: the teacher has the journal opened, decides one final differently, and a later mark changes the proposal alone', async () => {
  const teacher = await town.visit(TEACHER, '/class-journal');
  const head = await town.visit('staff-headTeacher');

  await opensFinals(teacher);
  await asksToOpen(teacher);
  await grants(head);
  await takesProposals(teacher);
  await decides(teacher, '5');
  await marks(teacher, '2');

  await teacher.use(teacher.page.getByRole('link', { name: 'Итоговые' }));
  await cellOf(teacher).getByText('предлагается 3').waitFor();
  expect(await choiceOf(teacher).inputValue()).toBe('5');
  await teacher.look('quarter-differs');
  expect([teacher.clicks, head.clicks]).toEqual([0, 0]);
}, 240_000);

test('N-34, N-35, R-06: a closed quarter is corrected by order alone, and the family is told old → new', async () => {
  await hears('2, Ответ у доски');
  const head = await town.visit('staff-headTeacher', '/closing');
  await closes(head);
  const teacher = await town.visit(TEACHER, '/class-journal');
  await findsItClosed(teacher);
  const administrator = await town.visit('staff-schoolAdministrator', '/class-journal');
  await corrects(administrator, '4');

  await hears('было 2, стало 4');
  await readsOfIt();
  await administrator.use(administrator.page.getByRole('link', { name: 'Заполнение' }).first());
  await administrator.use(administrator.page.getByRole('link', { name: 'Закрытие периодов' }));
  await administrator.page.getByText('приказ № 17 от 28 октября').waitFor();
  await administrator.look('quarter-late-changes');
  expect([head, teacher, administrator, mother].map(({ clicks }) => clicks)).toEqual([0, 0, 0, 0]);
}, 240_000);

async function opensFinals(teacher: Keys): Promise<void> {
  const { page } = teacher;
  await teacher.use(page.getByRole('link', { name: '8Б Алгебра' }));
  await teacher.use(page.getByRole('link', { name: 'Итоговые' }));
  await page.getByText('срок прошёл 28 октября').waitFor();
  await teacher.look('quarter-proposals');
}

async function asksToOpen(teacher: Keys): Promise<void> {
  const { page } = teacher;
  await teacher.use(page.getByRole('button', { name: 'Попросить открыть журнал' }));
  await teacher.tabTo(page.getByRole('textbox'));
  await teacher.type('Проверяла контрольные');
  await teacher.use(page.getByRole('button', { name: 'Отправить завучу' }));
  await page.getByText('Запрос отправлен').waitFor();
  await teacher.press('Escape');
}

async function grants(head: Keys): Promise<void> {
  const { page } = head;
  await head.use(page.getByRole('link', { name: 'Заполнение' }).first());
  await head.use(page.getByRole('link', { name: 'Закрытие периодов' }));
  await page.getByText('Проверяла контрольные').waitFor();
  await head.look('quarter-requests');
  await head.use(page.getByRole('button', { name: /^Открыть/ }));
  await page.getByText(/открыт до/).waitFor();
}

async function takesProposals(teacher: Keys): Promise<void> {
  const { page } = teacher;
  await teacher.use(page.getByRole('link', { name: 'Журнал', exact: true }).last());
  await teacher.use(page.getByRole('link', { name: 'Итоговые' }));
  await page.getByText('журнал открыт для Вас').waitFor();
  await teacher.use(page.getByRole('button', { name: 'Поставить предложенные: 30' }));
  await page.getByRole('button', { name: /^Поставить предложенные/ }).waitFor({ state: 'detached' });
  expect(await choiceOf(teacher).inputValue()).toBe('4');
}

/** A list is at rest again when the journal has answered. */
async function decides(teacher: Keys, value: string): Promise<void> {
  const choice = choiceOf(teacher);
  await teacher.choose(choice, value);
  await teacher.page.locator('select:disabled').waitFor({ state: 'detached' });
  expect(await choice.inputValue()).toBe(value);
}

/** The last mark of the quarter, in the journal itself. */
async function marks(teacher: Keys, value: string): Promise<void> {
  const { page } = teacher;
  await teacher.use(page.getByRole('link', { name: 'Журнал', exact: true }).last());
  await goesToPupil(teacher);
  await teacher.press(value);
  await page.getByText(/Всё сохранено ·/).waitFor();
  await teacher.look('quarter-journal');
}

async function closes(head: Keys): Promise<void> {
  const { page } = head;
  await head.use(page.getByRole('button', { name: /^Закрыть период.*1-я четверть/ }));
  await head.use(page.getByRole('dialog').getByRole('button', { name: 'Закрыть период' }));
  await page.getByText('закрыт 29 октября').waitFor();
  await head.look('quarter-closed');
}

async function findsItClosed(teacher: Keys): Promise<void> {
  const { page } = teacher;
  await teacher.use(page.getByRole('link', { name: '8Б Алгебра' }));
  await goesToPupil(teacher);
  await teacher.press('5');
  await page
    .getByText(/^Период закрыт/)
    .first()
    .waitFor();
  expect(await page.locator('td[tabindex="0"]').textContent()).toBe('2');
  await teacher.look('quarter-locked');
}

async function corrects(administrator: Keys, value: string): Promise<void> {
  const { page } = administrator;
  await administrator.tabTo(page.getByLabel('Найти журнал'));
  await administrator.type('8б алг');
  await administrator.use(page.getByRole('link', { name: '8Б Алгебра' }));
  await goesToPupil(administrator);
  await administrator.use(page.getByRole('button', { name: 'Исправить по приказу' }));
  const dialog = page.getByRole('dialog');
  await administrator.choose(dialog.getByLabel('Новое значение'), value);
  await administrator.tabTo(dialog.getByLabel('Номер приказа'));
  await administrator.type('17');
  await administrator.typeDay(dialog.getByLabel('Дата приказа'), '2026-10-28');
  await administrator.tabTo(dialog.getByLabel('Причина'));
  await administrator.type('Ошибка при переносе');
  await administrator.look('quarter-correction');
  await administrator.use(dialog.getByRole('button', { name: 'Исправить по приказу' }));
  await dialog.getByText('Исправлено по приказу № 17').waitFor();
  await administrator.press('Escape');
}

/** The mother gets a letter with these words. */
async function hears(words: string): Promise<void> {
  await eventually(
    async () => expect(town.city.mails().map(({ text }) => text)).toContainEqual(expect.stringContaining(words)),
    60,
  );
}

/** The mark with what stood before it. */
async function readsOfIt(): Promise<void> {
  const { page } = mother;
  await mother.use(page.getByRole('link', { name: 'Предыдущая неделя' }).first());
  await mother.use(page.getByRole('button', { name: /^Оценка 4/ }).last());
  await page.getByText('2 → 4').waitFor();
  await mother.look('quarter-family');
}

/** In the last lesson of the quarter. */
async function goesToPupil(keys: Keys): Promise<void> {
  await keys.tabTo(keys.page.locator('td[tabindex="0"]'));
  const line = keys.page.getByRole('row', { name: PUPIL });
  while ((await line.locator('td[tabindex="0"]').count()) === 0) await keys.press('ArrowDown');
}

const choiceOf = ({ page }: Keys) => page.getByLabel(`${PUPIL}, 1-я четверть`);
const cellOf = ({ page }: Keys) => page.getByRole('cell').filter({ has: page.getByLabel(`${PUPIL}, 1-я четверть`) });
