import { generateKeyPairSync, sign } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { RpcClient } from '@parta/bus/client';
import { ArchivedJournal, JournalsOfYear, NamesOfPeople, newId, SignArchive } from '@parta/contracts';
import { wordsFor } from '../words.ts';
import { archiveYear } from './archive-year.ts';
import { verifyArchive } from './verify-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'parta-archive-'));
afterAll(() => rmSync(root, { recursive: true }));

const [groupId, lessonId, workId, pupilId, teacherId] = [newId(), newId(), newId(), newId(), newId()];
const keys = generateKeyPairSync('ed25519');
const publicKey = keys.publicKey.export({ format: 'jwk' }).x ?? '';
const work = { workId, typeId: 'answer', title: '', weight: 100, counts: true, parts: 1, ver: 1 };
const lesson = {
  ...{ lessonId, day: '2026-09-10', number: 1, starts: '08:30', ends: '09:15', room: '31', teacherIds: [teacherId] },
  ...{ status: 'kept', writable: false, checked: true, topic: 'Дроби', topicVer: 1, works: [work] },
  homework: [{ homeworkId: newId(), kind: 'none', text: '', dueDay: null, dueLessonId: null, ver: 1 }],
};
const page = {
  ...{ groupId, schoolId: 's1502', title: '8Б Алгебра', subject: 'Алгебра', scale: 'five', classTitles: ['8Б'] },
  ...{ teacherIds: [teacherId], writable: false, periods: [], workTypes: [], thresholds: [] },
  pupils: [{ pupilId, from: '2026-09-01', until: null, ownChild: false }],
};
const answers = (type: string, input: { from?: string; digest?: string }): unknown => {
  if (type === JournalsOfYear.type) {
    const year = { yearId: newId(), title: '2026/27', from: '2026-09-01', until: '2026-10-15' };
    const journals = [{ groupId, title: page.title, subject: page.subject, classTitles: page.classTitles }];
    return { schoolTitle: 'Школа № 1502', year, journals };
  }
  if (type === NamesOfPeople.type) return { names: [{ personId: pupilId, full: 'Абрамова Вера Ильинична' }] };
  if (type === SignArchive.type) {
    const signature = sign(null, Buffer.from(input.digest ?? '', 'hex'), keys.privateKey).toString('base64url');
    return { digest: input.digest, signature, publicKey, at: '2027-06-01T09:00:00.000Z' };
  }
  const isFirst = type === ArchivedJournal.type && input.from === '2026-09-01';
  const mark = { markId: newId(), workId, lessonId, pupilId, part: 0, value: '5', comment: null, by: null, ver: 1 };
  const standing = { ...mark, at: '2026-09-10T06:00:00.000Z' };
  return {
    page: { ...page, lessons: isFirst ? [lesson] : [], marks: isFirst ? [standing] : [], attendance: [] },
    history: isFirst ? [standing] : [],
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
    lessons: [{ topic: 'Дроби' }],
    marks: [{ value: '5' }],
    history: [{ value: '5', ver: 1 }],
  });
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
