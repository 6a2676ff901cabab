import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import {
  MarksOfPupil,
  NamesOfPeople,
  newId,
  NotesOfWeek,
  ProgressOfPupil,
  SignaturesOfWeek,
  TicksOfWeek,
  WeekOfPupil,
  YearsOfPupil,
} from '@parta/contracts';
import { aBrowser, aStoredWeek, gatewayUnderTest, servicesKnowing } from '../testing.ts';
import { dayAfter } from './day-after.ts';
import { mondayIn, todayIn } from './monday-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'parta-answers-'));
const html =
  '<!doctype html><html lang="ru"><head><script type="application/json" id="boot">null</script></head></html>';
writeFileSync(join(folder, 'index.html'), html);
afterAll(() => rmSync(folder, { recursive: true }));
const settings = { PARTA_WEB_FOLDER: folder };

const [varya, zone] = [newId(), 'Europe/Moscow'];
const mother = aBrowser({ children: [varya] });
const monday = mondayIn(zone);
const period = { title: 'II', kind: 'quarter', from: dayAfter(monday, -30), until: dayAfter(monday, 30) };
const coming = { ...period, from: dayAfter(monday, 31), until: dayAfter(monday, 60) };

const services = (browser = mother) =>
  servicesKnowing(browser)
    .answering(NamesOfPeople, () => ({ names: [] }))
    .answeringBytes(WeekOfPupil, ({ monday: asked }) => aStoredWeek({ monday: asked }, `"${asked}"`))
    .answering(TicksOfWeek, () => ({ done: [] }))
    .answering(NotesOfWeek, () => ({ notes: [] }))
    .refusing(SignaturesOfWeek, 'not-found')
    .answering(YearsOfPupil, () => ({
      years: [{ from: period.from, until: coming.until, classTitle: '3 А', periods: [period, coming] }],
    }))
    .refusing(ProgressOfPupil, 'not-found')
    .answering(MarksOfPupil, () => ({ periods: [], subjects: [] }));

/** What the page was told beside the visit, by the address it would have asked at. */
async function answersAt(path: string, asked = services(), browser = mother): Promise<Record<string, unknown>> {
  await using gateway = await gatewayUnderTest(asked, settings);
  const text = await (await gateway.get(path, browser.reading)).text();
  const boot = JSON.parse(/id="boot">([^<]*)</.exec(text)?.[1] ?? '') as { answers?: Record<string, unknown> };
  return boot.answers ?? {};
}
const at = (name: string): string => `/api/diary/${varya}/${name}`;

test('F-083: the running week brings the weeks around it and what stands beside them; what is refused is left to the page', async () => {
  const [before, after] = [dayAfter(monday, -7), dayAfter(monday, 7)];

  expect(await answersAt(`/diary/${varya}/${monday}`)).toEqual({
    [at(`weeks/${monday}/ticks`)]: { done: [] },
    [at(`weeks/${monday}/notes`)]: { notes: [] },
    [at(`weeks/${before}`)]: { monday: before },
    [at(`weeks/${after}`)]: { monday: after },
    [at(`weeks/${after}/ticks`)]: { done: [] },
  });
});

test('another week brings its own alone', async () => {
  const other = dayAfter(monday, -28);

  expect(Object.keys(await answersAt(`/diary/${varya}/${other}`))).toEqual([
    at(`weeks/${other}/ticks`),
    at(`weeks/${other}/notes`),
  ]);
});

test('F-090: the homework comes with three weeks and what is done of them', async () => {
  const mondays = [-7, 0, 7].map((days) => dayAfter(monday, days));

  expect(Object.keys(await answersAt(`/diary/${varya}/homework`)).toSorted()).toEqual(
    mondays.flatMap((each) => [at(`weeks/${each}`), at(`weeks/${each}/ticks`)]).toSorted(),
  );
});

test('F-085: all marks come with the period that runs, unless the address names other days', async () => {
  const { from, until } = period;

  expect(Object.keys(await answersAt(`/diary/${varya}/marks`))).toEqual([
    at('years'),
    at(`marks?from=${from}&until=${until}`),
  ]);
  expect(await answersAt(`/diary/${varya}/marks?from=2026-09-01&until=2026-09-30`)).toEqual({});
});

test("N018: for another family's child, and for a teacher, nothing is asked and nothing brought", async () => {
  const teacher = aBrowser({ role: 'subjectTeacher' });
  const [asked, byTeacher] = [services(), services(teacher)];

  expect(await answersAt(`/diary/${newId()}/marks`, asked)).toEqual({});
  expect(await answersAt(`/diary/${varya}/marks`, byTeacher, teacher)).toEqual({});
  expect([...asked.questions(MarksOfPupil), ...byTeacher.questions(MarksOfPupil)]).toEqual([]);
});

test('what comes late is left out, what came in time is not', async () => {
  const slow = services().answering(YearsOfPupil, () => new Promise(() => undefined));
  const late = slow.answering(ProgressOfPupil, ({ day }) => ({ day }) as never);

  expect(Object.keys(await answersAt(`/diary/${varya}/marks`, late))).toEqual([at(`progress?day=${todayIn(zone)}`)]);
});
