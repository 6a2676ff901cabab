import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { demoSchool, PersonAtWeb } from '@parta/local';
import { eventually } from '@parta/testing';
import { motherOfTimofey, TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { Town } from './town/town.ts';

/** Wednesday, half past seven in the morning. */
const MORNING = '2026-11-18T04:30:00Z';
const FRIDAY = '2026-11-20';
const GIVEN = /8Б, Алгебра, ср, 18 ноября, 1-й урок/;
const DROPPED = /7А, Алгебра, ср, 18 ноября, 4-й урок/;
let town: Town;

beforeAll(async () => {
  town = await Town.start(MORNING);
}, 300_000);
afterAll(() => town?.stop(), 60_000);

test('F-072, N-27, N-28, N-29, R-30: the lessons of an ill teacher are given away or cancelled in the morning, the family sees it, the substitute writes that one lesson', async () => {
  const mother = await town.visit(motherOfTimofey());
  await reportsIllness(await town.visit(TEACHER, '/today'));
  const head = await town.visit('staff-headTeacher');

  await confirms(head);
  const substitute = await appoints(head);
  await cancels(head);

  await mother.page.getByText(/^Замена: .+, каб\. /).waitFor();
  await mother.look('substitution-family');
  await writes(await town.visit(substitute.id, '/today'));
  expect(await bookOf(head)).toMatch(new RegExp(`Волкова.*${substitute.familyName}|${substitute.familyName}.*Волкова`));
  expect([mother.clicks, head.clicks]).toEqual([0, 0]);
}, 240_000);

test('N-42, R-07: a mother gives a calendar program an address; a lesson the school cancels turns CANCELLED there; closed, the address is like one nobody ever had', async () => {
  const mother = await town.visit(motherOfTimofey());
  const { page } = mother;
  const address = await opensCalendar(mother);
  const first = await fetch(address);
  const before = lessonOn(FRIDAY, await first.text());
  const known = { 'if-none-match': first.headers.get('etag') ?? '' };
  const [again, guessed] = [await fetch(address, { headers: known }), await toldOf(guessedInstead(address))];

  const head = await PersonAtWeb.signIn(town.city.urls.web, 'staff-headTeacher');
  await head.post(`/api/substitutions/${before.lessonId}`, { change: { kind: 'cancelled' }, ver: 0 });
  const after = await eventually(async () => {
    const answer = await fetch(address, { headers: known });
    expect(answer.status).toBe(200);
    return lessonOn(FRIDAY, await answer.text());
  }, 60);
  await mother.use(page.getByRole('button', { name: 'Закрыть адрес' }));
  await page.getByText(/^Адрес открыт/).waitFor({ state: 'detached' });

  expect([first.headers.get('cache-control'), again.status, guessed.status]).toEqual(['private, no-cache', 304, 404]);
  expect([before.status, after.status, after.lessonId]).toEqual(['CONFIRMED', 'CANCELLED', before.lessonId]);
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(await toldOf(address)).toEqual(guessed);
  expect(mother.clicks).toBe(0);
  await mother.leave();
}, 240_000);

/** The address that is shown once. */
async function opensCalendar(mother: Keys): Promise<string> {
  const { page } = mother;
  await mother.use(page.getByRole('link', { name: 'Расписание' }).first());
  await mother.use(page.getByRole('button', { name: 'Открыть адрес календаря' }));
  const address = await page.getByLabel('Адрес календаря').inputValue();
  await mother.look('calendar-address');
  return address;
}

/** The first lesson of a day in a calendar. */
function lessonOn(day: string, calendar: string): { lessonId: string; status: string; sequence: number } {
  const event = calendar.split('BEGIN:VEVENT').find((each) => each.includes(`:${day.replaceAll('-', '')}T`)) ?? '';
  const valueOf = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(event)?.[1]?.trim() ?? '';
  const lessonId = /^lesson-(.+)@parta$/.exec(valueOf('UID'))?.[1] ?? '';
  return { lessonId, status: valueOf('STATUS'), sequence: Number(valueOf('SEQUENCE')) };
}

const guessedInstead = (address: string): string => address.replace(/[\w-]{43}\.ics$/, `${'g'.repeat(43)}.ics`);

async function toldOf(address: string): Promise<{ status: number; headers: [string, string][]; text: string }> {
  const answer = await fetch(address);
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  return { status: answer.status, headers, text: await answer.text() };
}

async function reportsIllness(teacher: Keys): Promise<void> {
  const { page } = teacher;
  await teacher.use(page.getByRole('button', { name: 'Сообщить об отсутствии' }));
  await teacher.tabTo(page.getByLabel('Задания для заменяющего'));
  await teacher.type('Карточки лежат в столе');
  await teacher.look('substitution-report');
  await teacher.use(page.getByRole('button', { name: 'Сообщить завучу' }));
  await page.getByText('18 ноября · ждёт подтверждения').waitFor();
  expect(teacher.clicks).toBe(0);
}

async function confirms(head: Keys): Promise<void> {
  const { page } = head;
  await head.use(page.getByRole('link', { name: 'Замены' }).first());
  await head.use(page.getByRole('button', { name: /^Подтвердить.*Волкова/ }));
  await page.getByText('подтверждено').waitFor();
  await head.look('substitution-open-lessons');
}

/** Takes the first of those who are free, and answers who that is. */
async function appoints(head: Keys): Promise<{ id: string; familyName: string }> {
  const { page } = head;
  await head.use(page.getByRole('button', { name: GIVEN }));
  const first = page.getByRole('dialog').getByRole('listitem').first();
  await first.getByText('учит этот класс').waitFor();
  await head.look('substitution-candidates');
  const name = (await first.locator('b').textContent()) ?? '';
  await head.use(first.getByRole('button', { name: 'Назначить' }));
  await page.getByText(`Замена: ${name}`).waitFor();
  const found = demoSchool().staff.find(({ familyName, givenName }) =>
    name.startsWith(`${familyName} ${givenName[0]}`),
  );
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
}

async function cancels(head: Keys): Promise<void> {
  const { page } = head;
  await head.use(page.getByRole('button', { name: DROPPED }));
  const [first, last] = [page.getByLabel('Замена'), page.getByLabel('Отмена')];
  await head.tabTo(first);
  await head.press('ArrowUp');
  expect(await last.isChecked()).toBe(true);
  await head.use(page.getByRole('button', { name: 'Отменить урок' }));
  await page.getByText('Отмена', { exact: true }).waitFor();
  await head.look('substitution-settled');
}

async function writes(substitute: Keys): Promise<void> {
  const { page } = substitute;
  const lesson = page.getByRole('listitem').filter({ hasText: 'Замена, по расписанию Волкова' });
  await lesson.getByText('Карточки лежат в столе').waitFor();
  await substitute.look('substitution-substitute');
  await substitute.use(lesson.getByRole('link', { name: /^Журнал/ }));
  await substitute.use(page.getByRole('button', { name: 'Все отмечены' }));
  await page.getByText('Перекличка сделана').waitFor();
  // Of the year's lessons this one alone.
  expect(await page.getByRole('row').nth(2).locator('td[data-column]').count()).toBe(1);
  await substitute.tabTo(page.locator('td[tabindex="0"]'));
  await substitute.press('5');
  await page.getByText(/Всё сохранено ·/).waitFor();
  await substitute.look('substitution-journal');
  expect(substitute.clicks).toBe(0);
}

/** The sheet for the pay. */
async function bookOf(head: Keys): Promise<string> {
  const { page } = head;
  await head.tabTo(page.getByRole('link', { name: 'Скачать CSV' }));
  const [download] = await Promise.all([page.waitForEvent('download'), head.press('Enter')]);
  return readFile(await download.path(), 'utf8');
}
