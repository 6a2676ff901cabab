import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PersonAtWeb } from '@parta/local';
import { TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { runParta } from './town/run-parta.ts';
import { teach } from './town/teach.ts';
import { Town } from './town/town.ts';

const LAST_WEEK = '2027-05-28T06:00:00Z';
/** The day after the last of the school year. */
const AFTER_YEAR = '2027-06-01T06:00:00Z';
let town: Town;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parta-archive-'));
  town = await Town.start(LAST_WEEK);
  const teacher = await PersonAtWeb.signIn(town.city.urls.web, TEACHER);
  const weeks = { classTitle: '8Б', subject: 'Алгебра', from: '2027-05-24', until: '2027-05-28' };
  await teach(teacher, { ...weeks, valueOf: () => '4' });
  await town.moveTo(AFTER_YEAR);
}, 300_000);
afterAll(async () => {
  await town?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

test('N-38, R-32: the year is closed and nothing can be typed any more; its archive verifies, and one changed byte is found', async () => {
  const head = await town.visit('staff-headTeacher');
  const teacher = await town.visit(TEACHER, '/class-journal');

  await closesYear(head);
  await findsItFrozen(teacher);
  expect([head.clicks, teacher.clicks]).toEqual([0, 0]);

  const archived = await runParta(town, ['archive', 'year', folder, '--school', 's1502', '--class', '8Б']);
  expect(archived).toMatchObject({ exit: 0, said: expect.stringContaining('8Б') });
  expect(await runParta(town, ['archive', 'verify', folder])).toMatchObject({ exit: 0 });

  const changed = await changeOneByte();
  const verdict = await runParta(town, ['archive', 'verify', folder]);
  expect(verdict).toMatchObject({ exit: 1, said: expect.stringContaining(changed) });
}, 240_000);

async function closesYear(head: Keys): Promise<void> {
  const { page } = head;
  await head.use(page.getByRole('link', { name: 'Заполнение' }).first());
  await head.use(page.getByRole('link', { name: 'Закрытие периодов' }));
  await head.use(page.getByRole('button', { name: /^Закрыть период.*2026\/27/ }));
  await head.look('year-sure');
  await head.use(page.getByRole('dialog').getByRole('button', { name: 'Закрыть период' }));
  const year = page.getByRole('listitem').filter({ hasText: '2026/27' });
  await year.getByText('закрыт 1 июня').waitFor();
  await head.look('year-closed');
}

async function findsItFrozen(teacher: Keys): Promise<void> {
  const { page } = teacher;
  await teacher.use(page.getByRole('link', { name: '8Б Алгебра' }));
  const cell = page.locator('td[tabindex="0"]');
  await teacher.tabTo(cell);
  await teacher.press('ArrowLeft');
  await teacher.press('5');
  await page
    .getByText(/^Учебный год закрыт/)
    .first()
    .waitFor();
  expect(await cell.textContent()).toBe('4');
  await teacher.look('year-frozen');
}

/** In the middle of a journal; answers the name of its file. */
async function changeOneByte(): Promise<string> {
  const place = join(folder, 'data', '8Б');
  const [name = ''] = await readdir(place);
  const content = await readFile(join(place, name));
  const middle = content.length >> 1;
  content[middle] = (content[middle] ?? 0) ^ 1;
  await writeFile(join(place, name), content);
  return name;
}
