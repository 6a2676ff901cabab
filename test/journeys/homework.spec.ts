import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ClassJournalAnswer, type LessonsOfTeacherAnswer, newId } from '@parta/contracts';
import { PersonAtWeb } from '@parta/local';
import { eventually } from '@parta/testing';
import type { Locator, Page } from 'playwright-core';
import { motherOfTimofey, TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { PHONE, Town } from './town/town.ts';

/** Wednesday, 12:41 at school. */
const NOON = '2026-11-18T09:41:00Z';
const [TODAY, TOMORROW] = ['2026-11-18', '2026-11-19'];
const TIMOFEY = 'pupil-0472';
const MATHS = new Set(['Алгебра', 'Геометрия']);
const TEXT = '§ 15, № 318, 320 (а, в)';
let town: Town;

beforeAll(async () => {
  town = await Town.start(NOON);
  await teach();
}, 400_000);
afterAll(() => town?.stop(), 60_000);

/** The teacher of 8Б marks the whole class today and asks something for tomorrow. */
async function teach(): Promise<void> {
  const teacher = await PersonAtWeb.signIn(town.city.urls.web, TEACHER);
  const find = async (from: string, until: string) => {
    const { lessons } = await teacher.get<LessonsOfTeacherAnswer>(`/api/today?from=${from}&until=${until}`);
    const lesson = lessons.find(({ classTitles, subject }) => classTitles.includes('8Б') && MATHS.has(subject));
    if (!lesson) throw new Error(`no lesson of 8Б from ${from} to ${until}`);
    return lesson;
  };
  const given = await eventually(() => find('2026-11-16', TODAY), 60);
  const { lessonId, groupId, day } = given;
  const page = await eventually(async () => {
    const found = await teacher.get<ClassJournalAnswer>(`/api/journals/${groupId}?from=${day}&until=${day}`);
    expect(found.pupils.length).toBeGreaterThan(0);
    return found;
  }, 60);
  const workId = page.lessons[0]?.works[0]?.workId ?? '';
  const marks = page.pupils.map(({ pupilId }) => ({ workId, pupilId, part: 0, value: '5', ver: 0 }));
  await teacher.post('/api/marks', { lessonId, marks });
  const asked = await find(TOMORROW, TOMORROW);
  const homework = { homeworkId: newId(), kind: 'task', text: TEXT, pupilIds: null, ver: 0 };
  await teacher.post('/api/homework', { ...homework, lessonId, due: { lessonId: asked.lessonId } });
}

/** Seen without a touch: within the screen, above the bar of sections. */
async function isOnScreen(page: Page, place: Locator): Promise<boolean> {
  await place.waitFor();
  const { y = 0, height = 0 } = (await place.boundingBox()) ?? {};
  const bar = (await page.getByRole('navigation', { name: 'Разделы' }).last().boundingBox())?.y ?? 0;
  return y >= 0 && y + height <= bar;
}

const atPhone = (personId: string): Promise<Keys> => town.visit(personId, '/', PHONE);

const tickOf = ({ page }: Keys): Locator => page.getByRole('checkbox', { name: TEXT }).first();

test('P-08, N-39, F-090: a pupil opens the diary on a phone: tomorrow’s homework stands first, today’s mark below; one tap ticks it, and the mother sees that', async () => {
  const pupil = await atPhone(TIMOFEY);
  const { page } = pupil;
  const homework = page.getByText(TEXT).first();
  const mark = page.getByRole('button', { name: /^Оценка 5.+новая/ }).first();

  expect(await isOnScreen(page, homework)).toBe(true);
  expect(await isOnScreen(page, mark)).toBe(true);
  expect((await homework.boundingBox())?.y).toBeLessThan((await mark.boundingBox())?.y ?? 0);
  await pupil.look('homework-pupil');
  await tickOf(pupil).tap();
  await page.getByText('Сделано 1 из 1 задания').first().waitFor();

  const mother = await atPhone(motherOfTimofey());
  const given = mother.page.getByRole('button', { name: /^Оценка 5.+новая/ }).first();
  expect(await isOnScreen(mother.page, given)).toBe(true);
  expect(await isOnScreen(mother.page, mother.page.getByText('На завтра, четверг'))).toBe(true);
  await mother.page.getByText('Сделано 1 из 1 задания').first().waitFor();
  await mother.look('homework-mother');
  await Promise.all([pupil.leave(), mother.leave()]);
}, 240_000);

test('N-39, N-15, F-105: homework is read after a reload without network; a tick made there is sent when the network is back', async () => {
  const pupil = await atPhone(TIMOFEY);
  const { page } = pupil;
  await page.evaluate('navigator.serviceWorker.ready');
  await page.getByRole('link', { name: 'Все задания' }).tap();
  await page.getByRole('heading', { name: 'Завтра, четверг, 19 ноября' }).waitFor();
  const before = await tickOf(pupil).isChecked();

  await page.context().setOffline(true);
  await page.reload();
  await page.getByText(TEXT).first().waitFor();
  await tickOf(pupil).tap();
  await page.getByText(/^Нет связи\. То, что вы отметили/).waitFor();
  await page.reload();
  const offline = await eventually(async () => {
    expect(await tickOf(pupil).isChecked()).toBe(!before);
    return true;
  });
  await page.getByText(/^Нет связи\. То, что вы отметили/).waitFor();
  await pupil.look('homework-offline');
  await page.context().setOffline(false);
  await page.getByText(/^Нет связи\. То, что вы отметили/).waitFor({ state: 'detached' });

  expect(offline).toBe(true);
  const mother = await atPhone(motherOfTimofey());
  await mother.page
    .getByText(before ? 'Сделано 0 из 1 задания' : 'Сделано 1 из 1 задания')
    .first()
    .waitFor();
  await Promise.all([pupil.leave(), mother.leave()]);
}, 240_000);

test('F-084, P-12: last week is one tap from the diary, a week of last month two', async () => {
  const mother = await atPhone(motherOfTimofey());
  const { page } = mother;
  let taps = 0;
  const tap = (place: Locator) => (taps++, place.tap());

  await tap(page.getByRole('link', { name: 'Предыдущая неделя' }));
  await page.getByRole('heading', { level: 1, name: /^9.14 ноября/ }).waitFor();
  const toLastWeek = taps;
  await page.goBack();
  taps = 0;
  await tap(page.getByRole('button', { name: 'Календарь недель' }));
  await tap(page.getByRole('link', { name: /^12.17 октября/ }));
  await page.getByRole('heading', { level: 1, name: /^12.17 октября/ }).waitFor();

  expect([toLastWeek, taps]).toEqual([1, 2]);
  await mother.leave();
}, 120_000);
