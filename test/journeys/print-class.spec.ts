import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { WeekOfPupilAnswer } from '@parta/contracts';
import { PersonAtWeb } from '@parta/local';
import { eventually } from '@parta/testing';
import { motherOfTimofey, TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { PdfFile } from './town/pdf-file.ts';
import { teach } from './town/teach.ts';
import { Town } from './town/town.ts';

/** The Saturday on which the week of the paper diaries is signed. */
const SATURDAY = '2026-11-21T09:00:00Z';
const MONDAY = '2026-11-16';
/** A4 landscape in points. */
const [WIDTH, HEIGHT] = [842, 595];

/** As `PdfFile` has the words of a page. */
const bare = (text: string): string => text.replaceAll(' ', '');

let town: Town;
let teacher: Keys;
beforeAll(async () => {
  town = await Town.start(SATURDAY);
  const volkova = await PersonAtWeb.signIn(town.city.urls.web, TEACHER);
  const taught = { classTitle: '8Б', subject: 'Алгебра', from: MONDAY, until: '2026-11-21' };
  const { lessons, pupils } = await teach(volkova, { ...taught, valueOf: (lesson) => ['5', '4', '3'][lesson] ?? '5' });
  const { roles } = await volkova.get<{ roles: { role: string; schoolId: string }[] }>('/api/boot');
  const led = roles.find(({ role }) => role === 'classTeacher');
  await volkova.post('/api/id/me/role', { role: 'classTeacher', schoolId: led?.schoolId ?? null });
  await volkova.boot();
  await eventually(() => heard(volkova, pupils[0]?.pupilId ?? '', lessons.length), 60);
  teacher = await town.visit(TEACHER, `/class/signatures?week=${MONDAY}`);
}, 400_000);
afterAll(() => town?.stop(), 60_000);

/** The diary shows so many marks in the week: facts of a school come in their order, so the last one brings all. */
async function heard(leader: PersonAtWeb, pupilId: string, marks: number): Promise<void> {
  const { days } = await leader.get<WeekOfPupilAnswer>(`/api/diary/${pupilId}/weeks/${MONDAY}`);
  const shown = days.flatMap((day) => day.lessons.flatMap((lesson) => lesson.marks));
  if (shown.length < marks) throw new Error('not heard yet');
}

/** What the browser's own «save as PDF» gives, kept where PARTA_PICTURES names a folder. */
async function printed({ page }: Keys, name: string): Promise<PdfFile> {
  await page.getByRole('button', { name: 'Напечатать или сохранить PDF' }).waitFor({ timeout: 120_000 });
  await page.waitForFunction("[...document.querySelectorAll('article')].every((sheet) => sheet.style.cssText !== '')");
  const bytes = await page.pdf({ tagged: true, preferCSSPageSize: true });
  const folder = process.env['PARTA_PICTURES'];
  if (folder) await writeFile(join(folder, `${name}.pdf`), bytes);
  return new PdfFile(bytes);
}

test('F-098, F-082: the class teacher records by keyboard what came back on paper, and the family reads who did', async () => {
  const { page } = teacher;
  await page.getByRole('heading', { name: 'Подписи за неделю: 0 из 30' }).waitFor();

  for (const name of ['Абрамова Вероника', 'Соколов Тимофей']) {
    await teacher.tabTo(page.getByRole('checkbox', { name }));
    await teacher.press('Space');
  }
  await teacher.look('class-signatures');
  await teacher.use(page.getByRole('button', { name: 'Подписано на бумаге (2)' }));

  await page.getByRole('heading', { name: 'Подписи за неделю: 2 из 30' }).waitFor();
  expect(teacher.clicks).toBe(0);
  const mother = await town.visit(motherOfTimofey());
  const { children } = await mother.page.evaluate<{ children: { pupilId: string; classTitle: string }[] }>(
    "fetch('/api/boot').then((answer) => answer.json())",
  );
  const timofey = children.find(({ classTitle }) => classTitle === '8Б')?.pupilId;
  await mother.page.goto(new URL(`/diary/${timofey}/${MONDAY}`, mother.page.url()).href);
  await mother.page.getByText('Подписано на бумаге, записал(а) Волкова Е. А.').waitFor();
  await mother.look('week-signed-on-paper');

  await mother.page.goto(new URL(`/print/week/${timofey}/2026-09-07?until=2026-10-23`, mother.page.url()).href);
  const term = await printed(mother, 'term-of-timofey');
  expect(term.sizes).toHaveLength(7);
  expect(term.texts.at(-1)).toContain(bare('Соколов Тимофей, 8Б'));
  expect(term.texts.at(-1)).toContain(bare('стр. 7 из 7'));
}, 300_000);

test('F-082, P-17: the diaries of a class become one tagged PDF, a page a pupil, with letters that can be searched', async () => {
  const { page } = teacher;
  await teacher.use(page.getByRole('link', { name: 'Печать дневников' }));
  await page.getByRole('heading', { name: 'Печать дневников, 8Б' }).waitFor();
  await teacher.look('print-class');

  await teacher.use(page.getByRole('button', { name: 'Собрать 30 дневников' }));
  const file = await printed(teacher, 'class-8b');

  expect(file.sizes).toHaveLength(30);
  for (const [width, height] of file.sizes) {
    expect(Math.abs(width - WIDTH)).toBeLessThan(1);
    expect(Math.abs(height - HEIGHT)).toBeLessThan(1);
  }
  expect(file.tags).toMatchObject({
    isTagged: true,
    counts: { H2: 30, L: expect.any(Number), LI: expect.any(Number) },
  });
  expect(file.language).toBe('ru');
  expect(file.fonts.map(({ kind, isEmbedded }) => ({ kind, isEmbedded }))).toEqual(
    file.fonts.map(() => ({ kind: 'CIDFontType2', isEmbedded: true })),
  );
  expect(file.fonts.every(({ name }) => name.includes('Golos'))).toBe(true);
  const { texts } = file;
  expect(texts[0]).toContain(bare('Абрамова Вероника, 8Б'));
  expect(texts.filter((text) => text.includes(bare('стр. 1 из 1')))).toHaveLength(30);
  expect(texts.filter((text) => text.includes(bare('Соколов Тимофей')))).toHaveLength(1);
  for (const text of texts)
    for (const words of ['16–21 ноября', 'Понедельник, 16 ноября', 'Алгебра', 'Подпись родителей', 'Заметки'])
      expect(text).toContain(bare(words));
}, 400_000);

test('F-082: of a class only those whose families have not signed are printed', async () => {
  const { page } = teacher;
  await page.goto(new URL(`/class/signatures?week=${MONDAY}`, page.url()).href);

  await teacher.use(page.getByRole('link', { name: 'Печать неподписанных' }));
  await teacher.use(page.getByRole('button', { name: 'Собрать 28 дневников' }));
  const file = await printed(teacher, 'class-8b-unsigned');

  expect(file.texts).toHaveLength(28);
  expect(file.texts.join(' ')).not.toContain(bare('Соколов Тимофей'));
}, 300_000);
