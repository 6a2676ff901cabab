import { generateKeyPairSync, sign } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { RpcClient } from '@parta/bus/client';
import {
  ArchivedAbsences,
  ArchivedDecisions,
  ArchivedJournal,
  JournalsOfYear,
  NamesOfPeople,
  newId,
  SignArchive,
} from '@parta/contracts';
import { wordsFor } from '../words.ts';
import { archiveYear } from './archive-year.ts';
import { verifyArchive } from './verify-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'parta-archive-'));
afterAll(() => rmSync(root, { recursive: true }));

const [groupId, lessonId, workId, pupilId] = [newId(), newId(), newId(), newId()];
const [teacherId, substituteId, classId] = [newId(), newId(), newId()];
const at = '2026-09-10T06:00:00.000Z';
const keys = generateKeyPairSync('ed25519');
const publicKey = keys.publicKey.export({ format: 'jwk' }).x ?? '';
const work = { workId, typeId: 'answer', title: '', weight: 100, counts: true, parts: 1, ver: 1 };
const lesson = {
  ...{
    lessonId,
    day: '2026-09-10',
    number: 1,
    starts: '08:30',
    ends: '09:15',
    room: '31',
    teacherIds: [teacherId],
    actualIds: [substituteId],
  },
  ...{ status: 'kept', writable: false, checked: true, topic: 'Дроби', topicVer: 1, works: [work] },
  homework: [{ homeworkId: newId(), kind: 'none', text: '', dueDay: null, dueLessonId: null, ver: 1 }],
};
const page = {
  ...{ groupId, schoolId: 's1502', title: '8Б Алгебра', subject: 'Алгебра', scale: 'five', classTitles: ['8Б'] },
  ...{ teacherIds: [teacherId], writable: false, periods: [], workTypes: [], thresholds: [], settings: [] },
  attendanceCodes: [{ letter: 'Б', code: 'ill' }],
  pupils: [{ pupilId, from: '2026-09-01', until: null, ownChild: false }],
};
const quarter = { kind: 'period', periodId: newId(), title: '1-я четверть', from: '2026-09-01', until: '2026-10-15' };
const { kind, periodId } = quarter;
const decision = { value: '4', proposed: '5', by: teacherId, at, ver: 1 };
const decisions = {
  ...{ columns: [quarter], changes: [], unlocks: [] },
  finals: [{ finalId: newId(), pupilId, kind, periodId, decisions: [decision] }],
};
const remark = {
  remarkId: newId(),
  lessonId,
  pupilId,
  day: '2026-09-10',
  kind: 'praise',
  title: '',
  text: 'Помогла',
  ver: 1,
};
const traces = {
  ...{ attendance: [], remarks: [{ ...remark, state: 'standing', steps: [] }] },
  substitutions: [
    {
      ...{ lessonId, ver: 1, kind: 'same-subject', instead: null, withLessonId: null, by: null, at },
      ...{ planned: { day: '2026-09-10', number: 1, room: '31' } },
      ...{ plannedIds: [teacherId], teacherIds: [substituteId] },
    },
  ],
};
const noTraces = { attendance: [], remarks: [], substitutions: [] };
const names = [
  { personId: pupilId, full: 'Абрамова Вера Ильинична' },
  { personId: teacherId, full: 'Волкова Елена Андреевна' },
  { personId: substituteId, full: 'Ершов Пётр Львович' },
];
const answers = (type: string, input: { from?: string; digest?: string }): unknown => {
  if (type === JournalsOfYear.type) {
    const year = { yearId: newId(), title: '2026/27', from: '2026-09-01', until: '2026-10-15' };
    const journals = [{ groupId, title: page.title, subject: page.subject, classTitles: page.classTitles }];
    return { schoolTitle: 'Школа № 1502', year, journals, classes: [{ classId, title: '8Б' }] };
  }
  if (type === NamesOfPeople.type) return { names };
  if (type === ArchivedDecisions.type) return decisions;
  if (type === ArchivedAbsences.type) return { notices: [], excuses: [] };
  if (type === SignArchive.type) {
    const signature = sign(null, Buffer.from(input.digest ?? '', 'hex'), keys.privateKey).toString('base64url');
    return { digest: input.digest, signature, publicKey, at: '2027-06-01T09:00:00.000Z' };
  }
  const isFirst = type === ArchivedJournal.type && input.from === '2026-09-01';
  const mark = { markId: newId(), workId, lessonId, pupilId, part: 0, value: '5', comment: null, by: null, ver: 1 };
  const standing = { ...mark, due: null, retakeOf: null, at };
  return {
    page: { ...page, lessons: isFirst ? [lesson] : [], marks: isFirst ? [standing] : [], attendance: [] },
    history: isFirst ? [standing] : [],
    traces: isFirst ? traces : noTraces,
  };
};
const client = {
  askAsService: async ({ type }: { type: string }, input: object) => answers(type, input),
} as unknown as RpcClient;

const words = wordsFor({});

/** Makes an archive in a folder of its own; answers the folder and how a look at it ends. */
async function archived(name: string) {
  const folder = join(root, name);
  const said: string[] = [];
  const say = (...lines: string[]): void => void said.push(...lines);
  const exit = await archiveYear.run([folder, '--school', 's1502', '--day', '2026-09-01'], {
    ...{ client, words, folder: root, say },
  });
  const verified = (...args: string[]) => verifyArchive.runOn([folder, ...args], { words, folder: root, say });
  return { folder, exit, said, verified };
}

test('R-32, N-38: a year is archived as data and register with its names, and verifies with nothing but the folder', async () => {
  const { folder, exit, said, verified } = await archived('whole');

  expect(exit).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'manifest.json', 'registers', 'signature.json']);
  const book = JSON.parse(readFileSync(join(folder, 'data/8Б', `${groupId}.json`), 'utf8')) as object;
  expect(book).toMatchObject({
    pupils: [{ name: 'Абрамова Вера Ильинична' }],
    people: names.map(({ personId, full: name }) => ({ personId, name })),
    substitutions: [{ plannedIds: [teacherId], teacherIds: [substituteId] }],
    remarks: [{ text: 'Помогла' }],
    finals: [{ decisions: [{ value: '4', proposed: '5' }] }],
    lessons: [{ topic: 'Дроби' }],
    marks: [{ value: '5' }],
    history: [{ value: '5', ver: 1 }],
  });
  expect(readdirSync(join(folder, 'data/8Б')).toSorted()).toEqual([`${groupId}.json`, 'absences.json'].toSorted());
  expect(readFileSync(join(folder, 'registers/8Б.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect([await verified(), await verified('--key', publicKey)]).toEqual([0, 0]);
  expect(said.at(-1)).toContain('whole');
});

test('R-32: one byte changed, a file gone, a file too many: each is found and named', async () => {
  const { folder, said, verified } = await archived('broken');
  const data = join(folder, 'data/8Б', `${groupId}.json`);
  writeFileSync(data, readFileSync(data, 'utf8').replace('"5"', '"4"'));
  rmSync(join(folder, 'registers/8Б.pdf'));
  writeFileSync(join(folder, 'note.txt'), 'another');

  expect(await verified()).toBe(1);
  expect(said.join('\n')).toContain(`changed since it was signed: data/8Б/${groupId}.json`);
  expect(said.join('\n')).toContain('missing: registers/8Б.pdf');
  expect(said.join('\n')).toContain('does not belong to the archive: note.txt');
});

test('R-32: a list of files that was changed with its file, and another signer, are found', async () => {
  const { folder, verified } = await archived('forged');

  expect(await verified('--key', 'another')).toBe(1);
  appendFileSync(join(folder, 'manifest.json'), ' ');
  expect(await verified()).toBe(1);
});

test('N-38: an archive is never written over something that lies there', async () => {
  const { folder } = await archived('twice');
  const desk = { client, words, folder: root, say: () => undefined };

  await expect(archiveYear.run([folder, '--school', 's1502'], desk)).rejects.toThrow('is not empty');
});
