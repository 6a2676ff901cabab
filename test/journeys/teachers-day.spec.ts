import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LessonsOfTeacherAnswer } from '@parta/contracts';
import { PersonAtWeb } from '@parta/local';
import { eventually } from '@parta/testing';
import { motherOfTimofey } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { Town } from './town/town.ts';

/** Wednesday, before the first bell. */
const MORNING = '2026-11-18T05:10:00Z';
/** Six lessons on Wednesdays, the fifth with 8Б. */
const HISTORIAN = 'teacher-history-1';
/** What is typed for the pupils from above; the third is absent: «н» on its own key. */
const VALUES = ['5', '4', 'y', '4', '3'];
/** Of the third pupil of 8Б. */
const FATHER = 'guardian-0003';
type Lesson = LessonsOfTeacherAnswer['lessons'][number];
let town: Town;

beforeAll(async () => {
  town = await Town.start(MORNING);
}, 300_000);
afterAll(() => town?.stop(), 60_000);

test('F-062, F-063, F-067, F-068, F-071, F-141, N-14, N-22, N-26: a day of six lessons is entered by keys alone, and the family sees it at once', async () => {
  const lessons = await eventually(lessonsOfToday, 60);
  const mother = await town.visit(motherOfTimofey());
  const teacher = await town.visit(HISTORIAN, '/today');

  await teacher.use(teacher.page.getByRole('link', { name: /^Журнал.+/ }).first());
  const counted = [];
  for (const [at, lesson] of lessons.entries()) {
    counted.push(await counts(teacher, () => enters(teacher, lesson)));
    if (at < lessons.length - 1) await teacher.press('Alt+PageDown');
  }
  await teacher.use(teacher.page.getByRole('link', { name: 'Сегодня' }).first());
  await teacher.page.getByRole('heading', { name: 'Среда, 18 ноября' }).waitFor();
  const missing = teacher.page.getByText(/переклички не было|тема не записана|задание не записано/);
  await missing.first().waitFor({ state: 'detached' });
  await teacher.look('day-filled');

  await seesTheDay(mother);
  await seesTheAbsence(await town.visit(FATHER));
  tell(lessons, counted, teacher);
  expect([teacher.clicks, mother.clicks]).toEqual([0, 0]);
}, 240_000);

/** They come to the journal a moment after they were imported. */
async function lessonsOfToday(): Promise<Lesson[]> {
  const historian = await PersonAtWeb.signIn(town.city.urls.web, HISTORIAN);
  const { lessons } = await historian.get<LessonsOfTeacherAnswer>('/api/today?from=2026-11-18&until=2026-11-18');
  expect(lessons).toHaveLength(6);
  return lessons;
}

/** Marks and an absence, the roll, the topic, the homework: each key goes where the focus is. */
async function enters(teacher: Keys, { number, classTitles }: Lesson): Promise<void> {
  const { page } = teacher;
  await page.getByRole('heading', { name: `18 ноября, ${number}-й урок` }).waitFor();
  await page.locator('td[tabindex="0"]:focus').waitFor();
  const size = await page.locator('tbody tr').count();
  for (let row = 0; row < size; row += 1) await teacher.press(VALUES[row % VALUES.length] ?? '4');
  await teacher.press('r');
  await page.getByText('Перекличка сделана').waitFor();
  await teacher.press('t');
  await teacher.type(`Тема дня, ${classTitles.join(', ')}`);
  await teacher.press('Enter');
  await teacher.press('h');
  await teacher.type('Параграф 12');
  await teacher.press('Enter');
  await page.getByText(/Всё сохранено ·/).waitFor();
  await teacher.look(`day-lesson-${number}`);
}

/** Presses of one lesson. */
async function counts(teacher: Keys, work: () => Promise<void>): Promise<number> {
  const before = teacher.presses;
  await work();
  return teacher.presses - before;
}

/** Without a reload: the page stood open all day. */
async function seesTheDay(mother: Keys): Promise<void> {
  const { page } = mother;
  await lessonOf(mother).getByText('4', { exact: true }).waitFor();
  await mother.look('day-family');
  await mother.use(page.getByRole('link', { name: 'Следующая неделя' }));
  await lessonOf(mother).getByText('Параграф 12').waitFor();
  await mother.look('day-family-homework');
}

async function seesTheAbsence(father: Keys): Promise<void> {
  await father.use(father.page.getByRole('link', { name: /Лев/ }));
  await lessonOf(father).getByRole('img', { name: /^н/i }).waitFor();
}

/** The line of a lesson stands inside that of its day. */
const lessonOf = ({ page }: Keys) => page.locator('li', { hasText: 'Обществознание' }).last();

function tell(lessons: Lesson[], counted: number[], { presses, clicks }: Keys): void {
  const lines = lessons.map(({ number, title }, at) => `${number}. ${title}: ${counted[at]} keys`);
  console.log([...lines, `The day: ${presses} keys, ${clicks} clicks`].join('\n'));
}
