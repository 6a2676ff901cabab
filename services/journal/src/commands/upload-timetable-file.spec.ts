import { expect, test } from '@jest/globals';
import { newId, PreviewTimetable, UploadTimetableFile } from '@parta/contracts';
import { aHeadTeacher, aTeacher, theService } from '@parta/testing';
import { anArchive } from '../adapters/testing.ts';
import { journalUnderTest } from '../testing.ts';

const head = aHeadTeacher();
const whole = Buffer.from(anArchive());
const half = Math.floor(whole.length / 2);

function aPart(part: number, change: Partial<UploadTimetableFile> = {}): UploadTimetableFile {
  const bytes = part === 0 ? whole.subarray(0, half) : whole.subarray(half);
  return {
    importId: '0190a000-0000-7000-8000-000000000001',
    name: 'week.xml',
    part,
    parts: 2,
    content: bytes.toString('base64'),
    ...change,
  };
}

const look = { importId: aPart(0).importId, schoolId: null, validFrom: null };

test('N-31: the parts of a file may come in any order and again; nothing of the school changes by them', async () => {
  await using journal = await journalUnderTest();

  for (const part of [1, 0, 1]) await journal.ask(UploadTimetableFile, aPart(part), head);

  expect(await journal.ask(PreviewTimetable, look, head)).toMatchObject({
    title: 'Неделя · s1',
    inFile: { events: 1 },
  });
  expect(await journal.sql('select from lesson')).toHaveLength(0);
});

test('N-31: a file of which a part is missing is not read, nor one that another person uploaded', async () => {
  await using journal = await journalUnderTest();
  await journal.ask(UploadTimetableFile, aPart(1), head);

  await expect(journal.ask(PreviewTimetable, look, head)).rejects.toMatchObject({
    code: 'import-incomplete',
    details: { name: 'week.xml' },
  });
  await expect(journal.ask(PreviewTimetable, look, aHeadTeacher())).rejects.toMatchObject({ code: 'not-found' });
});

test('N-31: a part of another file or person under the same id is a conflict, and too much is refused', async () => {
  await using journal = await journalUnderTest();
  await journal.ask(UploadTimetableFile, aPart(0), head);
  const refused = (part: UploadTimetableFile, code: string, caller = head) =>
    expect(journal.ask(UploadTimetableFile, part, caller)).rejects.toMatchObject({ code });

  await refused(aPart(2), 'conflict');
  await refused(aPart(1, { parts: 3 }), 'conflict');
  await refused(aPart(1), 'conflict', aHeadTeacher());
  await refused(aPart(1), 'forbidden', aTeacher());
  expect(await journal.sql('select from timetable_part')).toHaveLength(1);
});

test('N-31: several files under one id are a set, at most thirty of them', async () => {
  await using journal = await journalUnderTest();
  const send = (n: number) => journal.ask(UploadTimetableFile, aPart(0, { name: `GPU${n}.TXT`, parts: 1 }), head);
  for (let n = 1; n <= 30; n += 1) await send(n);

  await expect(send(31)).rejects.toMatchObject({ code: 'import-too-large', details: { limit: '30' } });
  expect(await journal.sql('select from timetable_part')).toHaveLength(30);
});

test('N-31: a file over eight megabytes is refused by its size', async () => {
  await using journal = await journalUnderTest();
  const content = Buffer.alloc(384 * 1024).toString('base64');
  const importId = newId();
  const send = (part: number) =>
    journal.ask(UploadTimetableFile, aPart(part, { importId, parts: 100, content }), theService('ops'));
  for (let part = 0; part < 21; part += 1) await send(part);

  await expect(send(21)).rejects.toMatchObject({ code: 'import-too-large', details: { limit: '8 MB' } });
});
