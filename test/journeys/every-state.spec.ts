import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ServiceName } from '@parta/contracts';
import { RpcClient } from '@parta/bus/client';
import { demoSchool, importRoster, importTimetable } from '@parta/local';
import { eventually } from '@parta/testing';
import type { Page } from 'playwright-core';
import { motherOfTimofey, TEACHER } from '../school.ts';
import type { Keys } from './town/keys.ts';
import { PHONE, Town } from './town/town.ts';

/** Wednesday, 12:41 at school. */
const NOON = '2026-11-18T09:41:00Z';
const [THIS_WEEK, HOLIDAYS] = ['2026-11-16', '2026-10-26'];
/** A phone shows one day: today, of another week its first. */
const LESSONS = { name: /^(?:Среда|Понедельник)/ };
let town: Town;
let ops: RpcClient;

/** The school's people are there, its timetable is not. */
beforeAll(async () => {
  town = await Town.start(NOON, 'skip');
  const { url, user, password } = town.city.record.nats;
  ops = await RpcClient.connect({ servers: url, name: 'ops', user, pass: password });
  await importRoster(ops, demoSchool());
}, 400_000);
afterAll(async () => {
  await ops?.close();
  await town?.stop();
}, 60_000);

/** The mother on a phone before a week of her first child. */
async function motherAt(monday: string): Promise<Keys> {
  const mother = await eventually(() => town.visit(motherOfTimofey(), '/', PHONE), 60);
  await open(mother.page, await weekPath(mother.page, monday));
  return mother;
}

async function weekPath(page: Page, monday: string): Promise<string> {
  const { children } = await page.evaluate<{ children: { pupilId: string }[] }>(
    `fetch('/api/boot').then((answer) => answer.json())`,
  );
  return `/diary/${children[0]?.pupilId}/${monday}`;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await page.locator('h1, [role="alert"]').first().waitFor({ state: 'attached' });
}

const wordsOf = (page: Page): Promise<string> => page.locator('main').first().innerText();

/** While the process of a service is gone, as by a fault of its machine. */
async function without(service: ServiceName, work: () => Promise<void>): Promise<void> {
  await town.city.processes.down(service);
  try {
    await work();
  } finally {
    town.city.processes.up(service);
  }
}

test('P-02: until the school’s timetable is loaded family and teacher read who loads it; then the open week fills by itself', async () => {
  const mother = await motherAt(THIS_WEEK);
  const { page } = mother;
  await page.getByRole('heading', { name: 'Школа ещё не составила расписание на эту неделю' }).waitFor();
  const words = await wordsOf(page);
  await mother.look('state-no-timetable');
  const teacher = await town.visit(TEACHER, '/timetable');
  await teacher.page.getByText('Школа ещё не составила расписание').waitFor();
  const toldTeacher = await wordsOf(teacher.page);
  await teacher.look('state-no-timetable-teacher');

  await importTimetable(ops, demoSchool());
  await page.getByRole('heading', LESSONS).first().waitFor();

  expect(words).toContain('Расписание загружает администратор дневника школы');
  expect(toldTeacher).toContain('загружает завуч или администратор дневника');
  await Promise.all([mother.leave(), teacher.leave()]);
}, 300_000);

test('P-02: a week of holidays says which, and leads to the lessons before them', async () => {
  const mother = await motherAt(HOLIDAYS);
  const { page } = mother;

  await page.getByRole('heading', { name: 'Осенние каникулы' }).waitFor();
  const words = await wordsOf(page);
  await mother.look('state-holidays');
  await page.getByRole('main').getByRole('link', { name: 'Предыдущая неделя' }).last().tap();
  await page.getByRole('heading', LESSONS).first().waitFor();

  expect(words).toContain('Уроков нет. Отдыхайте!');
  await mother.leave();
}, 120_000);

test('P-02: while the answer is on its way there are paper lines; without network the week that was read says of when it is, and one that was not what to do', async () => {
  const mother = await motherAt(THIS_WEEK);
  const { page } = mother;
  await page.evaluate('navigator.serviceWorker.ready');
  await page.route('**/api/diary/*/marks?*', (route) => setTimeout(() => void route.continue(), 2000));

  await page.getByRole('link', { name: 'Оценки' }).tap();
  await page.getByText('Обновляем…').first().waitFor();
  const spinners = await page.locator('[role="progressbar"], [aria-busy="true"]').count();
  await page.getByText('Обновляем…').first().waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('heading', LESSONS).first().waitFor();

  const unread = await weekPath(page, '2026-09-14');
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText(/^Нет связи\. Неделя сохранена в \d\d:\d\d/).waitFor();
  await page.getByRole('heading', LESSONS).first().waitFor();
  await mother.look('state-offline');
  await page.goto(new URL(unread, page.url()).href);
  await page.getByText('Нет связи с Партой. Проверьте интернет и повторите.').waitFor();
  await mother.look('state-offline-unread');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Повторить' }).tap();
  await page.getByRole('heading', { level: 1, name: /^14.19 сентября/ }).waitFor();

  expect(spinners).toBe(0);
  await mother.leave();
}, 180_000);

test('P-02: when the diary’s service is down its readers learn that it is being mended, a week once read stays readable, and the page goes on by itself', async () => {
  const [reader, newcomer] = [await motherAt(THIS_WEEK), await motherAt(HOLIDAYS)];
  const unread = await weekPath(newcomer.page, '2026-09-21');

  await without('diary', async () => {
    await open(newcomer.page, unread);
    await newcomer.page.getByText('Парту уже чинят').waitFor();
    await newcomer.look('state-diary-down');
    expect(await wordsOf(newcomer.page)).toMatch(/На вашей стороне ничего чинить не нужно[^]+Страница повторит сама/);
    await eventually(async () => {
      await reader.page.reload();
      await reader.page.getByText(/^Парта не отвечает, её уже чинят\. Неделя сохранена в/).waitFor({ timeout: 3000 });
    }, 60);
    await reader.page.getByRole('heading', LESSONS).first().waitFor();
    await reader.look('state-diary-down-kept');
  });

  await newcomer.page.getByRole('heading', { level: 1, name: /^21.26 сентября/ }).waitFor();
  await Promise.all([reader.leave(), newcomer.leave()]);
}, 240_000);

test('P-02: when the journal’s service is down teachers learn that it is being mended, families read their week all the same, and both go on by themselves', async () => {
  const [mother, teacher] = [await motherAt(HOLIDAYS), await town.visit(TEACHER)];

  await without('journal', async () => {
    await open(teacher.page, '/class-journal');
    await teacher.page.getByText('Парту уже чинят').first().waitFor();
    await teacher.look('state-journal-down');
    await open(mother.page, await weekPath(mother.page, '2026-09-28'));
    await mother.page.getByRole('heading', LESSONS).first().waitFor();
    await mother.look('state-journal-down-family');
    expect(await wordsOf(teacher.page)).toContain('Служба недоступна');
    expect(await wordsOf(mother.page)).not.toContain('чинят');
  });

  await teacher.page.getByRole('link', { name: /8Б/ }).first().waitFor();
  await Promise.all([mother.leave(), teacher.leave()]);
}, 240_000);
