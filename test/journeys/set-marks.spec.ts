import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ClassJournalAnswer, derivedId, type SetMarksAnswer, type WeekOfPupilAnswer } from '@parta/contracts';
import { type Installation, PersonAtWeb, startInstallation } from '@parta/local';
import { mondayOf } from '@parta/school';
import { eventually } from '@parta/testing';
import { lastLessonOf, motherOfTimofey, type Place, TEACHER } from '../school.ts';
import { journeyOfMarks } from '../smoke/journey-of-marks.ts';

const SETTLE = '4';
/** Roster id of Тимофей, 8Б. */
const TIMOFEY = 'pupil-0472';
let dataDir: string;
let city: Installation;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parta-journey-'));
  const environment = { notifications: { PARTA_SETTLE_SECONDS: SETTLE } };
  city = await startInstallation({ dataDir, ports: 'random', demoSchool: 'roster', test: true, environment });
}, 300_000);

afterAll(async () => {
  await city?.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

const cellOf = ({ page, lesson }: Place, pupil: number) => ({
  workId: lesson.works[0]?.workId ?? '',
  pupilId: page.pupils[pupil]?.pupilId ?? '',
  part: 0,
});

test('F-061, F-067, F-127, N-47, R-08, R-21: a class is marked, families see it at once and are told once, a repeat changes nothing', async () => {
  const figures = await journeyOfMarks(city);

  expect(figures).toMatchObject({ marks: 30, mails: figures.guardians, replayChanged: 0 });
  expect(figures.guardians).toBeGreaterThan(20);
}, 300_000);

test('R-05, N-16: of two who write one cell one wins, the other is told who and what stands', async () => {
  const [at, other] = [
    await PersonAtWeb.signIn(city.urls.web, TEACHER),
    await PersonAtWeb.signIn(city.urls.web, TEACHER),
  ];
  const place = await lastLessonOf(at);
  const { lessonId } = place.lesson;
  const cell = cellOf(place, 1);
  const markId = derivedId('mark', cell.workId, cell.pupilId, 0);
  const { values } = await at.get<{ values: { ver: number }[] }>(`/api/marks/${markId}/history`);
  const ver = values.at(-1)?.ver ?? 0;

  const tries = await Promise.allSettled([
    at.post<SetMarksAnswer>('/api/marks', { lessonId, marks: [{ ...cell, value: '3', ver }] }),
    other.post<SetMarksAnswer>('/api/marks', { lessonId, marks: [{ ...cell, value: '4', ver }] }),
  ]);

  expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const lost = tries.find((each) => each.status === 'rejected');
  expect(lost).toMatchObject({ reason: { status: 409, body: expect.stringContaining('changed-meanwhile') } });
});

test('R-08, R-26: a slip taken back within the settle window is told to nobody and stays in the history', async () => {
  const teacher = await PersonAtWeb.signIn(city.urls.web, TEACHER);
  const place = await lastLessonOf(teacher);
  const { lessonId } = place.lesson;
  const cell = cellOf(place, 2);
  const page = await teacher.get<ClassJournalAnswer>(
    `/api/journals/${place.page.groupId}?from=${place.lesson.day}&until=${place.lesson.day}`,
  );
  const standing = page.marks.find(({ workId, pupilId }) => workId === cell.workId && pupilId === cell.pupilId);
  const [value, ver] = [standing?.value ?? null, standing?.ver ?? 0];
  const before = city.mails().length;

  await teacher.post('/api/marks', { lessonId, marks: [{ ...cell, value: '2', ver }] });
  await teacher.post('/api/marks', { lessonId, marks: [{ ...cell, value, ver: ver + 1 }] });
  await teacher.post('/api/marks', {
    lessonId,
    marks: [{ ...cellOf(place, 3), value: '4', ver: await verOf(teacher, place, 3) }],
  });

  await eventually(async () => expect(city.mails().length).toBeGreaterThan(before), 60);
  const told = city.mails().slice(before);
  expect(told.some(({ text }) => /двойк|: 2\b|стало 2/i.test(text))).toBe(false);
  const history = await teacher.get<{ values: { value: string | null }[] }>(
    `/api/marks/${derivedId('mark', cell.workId, cell.pupilId, 0)}/history`,
  );
  expect(history.values.slice(-2).map((each) => each.value)).toEqual(['2', value]);
}, 120_000);

test('R-07, F-106: a guardian reaches the own child and nothing of another family', async () => {
  const mother = await PersonAtWeb.signIn(city.urls.web, motherOfTimofey());
  const { children } = await mother.get<{ children: { pupilId: string; classTitle: string }[] }>('/api/boot');
  const teacher = await PersonAtWeb.signIn(city.urls.web, TEACHER);
  const place = await lastLessonOf(teacher);
  const monday = mondayOf(place.lesson.day);
  const own = children.find(({ classTitle }) => classTitle === '8Б')?.pupilId ?? '';
  const foreign =
    place.page.pupils.find(({ pupilId }) => !children.some((child) => child.pupilId === pupilId))?.pupilId ?? '';

  const week = await mother.get<WeekOfPupilAnswer>(`/api/diary/${own}/weeks/${monday}`);

  expect(week.pupilId).toBe(own);
  for (const path of [
    `/api/diary/${foreign}/weeks/${monday}`,
    `/api/diary/${foreign}/marks?from=${monday}&until=${monday}`,
    `/api/journals/${place.page.groupId}?from=${monday}&until=${monday}`,
  ]) {
    await expect(mother.get(path)).rejects.toMatchObject({ status: path.includes('/journals/') ? 403 : 404 });
  }
});

test('F-074, F-146: what a pupil and a guardian try to write is refused and logged with who tried, and nothing is torn out', async () => {
  const teacher = await PersonAtWeb.signIn(city.urls.web, TEACHER);
  const place = await lastLessonOf(teacher);
  const { lessonId } = place.lesson;
  const before = await marksOf(teacher, place);
  const families = [
    await PersonAtWeb.signIn(city.urls.web, TIMOFEY),
    await PersonAtWeb.signIn(city.urls.web, motherOfTimofey()),
  ];

  for (const person of families) {
    const { person: self } = await person.get<{ person: { personId: string } }>('/api/boot');
    const marks = [{ ...cellOf(place, 0), value: null, ver: 1 }];
    const pupils = [{ pupilId: cellOf(place, 0).pupilId, code: null, minutes: null, ver: 0 }];
    await expect(person.post('/api/marks', { lessonId, marks })).rejects.toMatchObject({ status: 403 });
    await expect(person.post('/api/attendance', { lessonId, checked: true, pupils })).rejects.toMatchObject({
      status: 403,
    });
    await expect(person.post('/api/topics', { lessonId, topic: '', ver: 1 })).rejects.toMatchObject({ status: 403 });
    await eventually(async () => expect(await forbiddenTo(self.personId)).toHaveLength(3));
  }

  expect(await marksOf(teacher, place)).toEqual(before);
});

async function verOf(teacher: PersonAtWeb, { page, lesson }: Place, pupil: number): Promise<number> {
  const { marks } = await teacher.get<ClassJournalAnswer>(
    `/api/journals/${page.groupId}?from=${lesson.day}&until=${lesson.day}`,
  );
  const { workId, pupilId } = cellOf({ page, lesson }, pupil);
  return marks.find((mark) => mark.workId === workId && mark.pupilId === pupilId)?.ver ?? 0;
}

async function marksOf(teacher: PersonAtWeb, { page, lesson }: Place): Promise<ClassJournalAnswer['marks']> {
  const path = `/api/journals/${page.groupId}?from=${lesson.day}&until=${lesson.day}`;
  return (await teacher.get<ClassJournalAnswer>(path)).marks;
}

/** The lines of the journal's log about what it forbade this person. */
async function forbiddenTo(personId: string): Promise<string[]> {
  const log = await readFile(join(city.record.logs, 'journal.log'), 'utf8');
  return log
    .split('\n')
    .filter((line) => line.includes('"outcome":"forbidden"') && line.includes(`"by":"${personId}"`));
}
