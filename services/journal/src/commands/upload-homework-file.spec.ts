import { expect, test } from '@jest/globals';
import { FILE_PART, newId, UploadHomeworkFile } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { Classroom, filesUnderTest, type JournalUnderTest } from '../testing.ts';
import { aPhoto, partOf } from '../domain/testing.ts';

const room = new Classroom();
const { teacher } = room;
const lesson = room.lesson();
const MB = 1024 * 1024;

const stored = (journal: JournalUnderTest) =>
  journal.sql<{ name: string }>('select name, type, received from homework_file');

test('F-063: a file comes part by part in its turn, a part may come again; its bytes say what it is', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson);
  const file = { fileId: newId(), lessonId: lesson.id, name: 'Доска.png', bytes: aPhoto(FILE_PART + 10) };

  expect(await journal.ask(UploadHomeworkFile, partOf(file, 0), teacher)).toMatchObject({ isWhole: false });
  await journal.ask(UploadHomeworkFile, partOf(file, 0), teacher);
  const whole = await journal.ask(UploadHomeworkFile, partOf(file, 1), teacher);

  expect(whole).toEqual({
    fileId: file.fileId,
    name: 'Доска.png.jpg',
    type: 'image/jpeg',
    size: FILE_PART + 10,
    isWhole: true,
  });
  expect(await stored(journal)).toEqual([{ name: 'Доска.png.jpg', type: 'image/jpeg', received: 2 }]);
});

test('F-063: a photograph of 30 MB is refused at its first part, with words that say what to do', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson);
  const first = partOf({ fileId: newId(), lessonId: lesson.id, name: 'IMG_0001.jpg', bytes: aPhoto(FILE_PART) }, 0);
  const refused = (size: number) =>
    expect(journal.ask(UploadHomeworkFile, { ...first, size }, teacher)).rejects.toMatchObject({
      code: 'file-too-big',
      details: { name: 'IMG_0001.jpg', limit: '20 MB' },
    });

  await refused(30 * MB);
  await refused(20 * MB + 1);
  expect(await stored(journal)).toEqual([]);
  await journal.ask(UploadHomeworkFile, { ...first, size: 20 * MB }, teacher);
  expect(await stored(journal)).toHaveLength(1);
});

test.each([
  ['a program', Buffer.from('MZ\u0090\0\u0003\0\0\0')],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['an archive', Buffer.from('PK\u0003\u0004\u0014\0\0\0\u0008\0aaaaaaaaaaaaaaaaaaaaa.exe')],
])('F-063: %s called a document is refused by its content', async (_, bytes) => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson);
  const part = partOf({ fileId: newId(), lessonId: lesson.id, name: 'Задание.pdf', bytes }, 0);

  await expect(journal.ask(UploadHomeworkFile, part, teacher)).rejects.toMatchObject({ code: 'file-kind-unknown' });
  expect(await stored(journal)).toEqual([]);
});

test('F-063: parts out of their turn, of another length, file or teacher are refused', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson, room.lesson({ day: '2026-11-20' }));
  const file = { fileId: newId(), lessonId: lesson.id, name: 'Задание.jpg', bytes: aPhoto(2 * FILE_PART + 1) };
  const refused = (part: UploadHomeworkFile, code: string, caller = teacher) =>
    expect(journal.ask(UploadHomeworkFile, part, caller)).rejects.toMatchObject({ code });

  await refused(partOf(file, 1), 'conflict');
  await journal.ask(UploadHomeworkFile, partOf(file, 0), teacher);
  await refused(partOf(file, 2), 'conflict');
  await refused({ ...partOf(file, 1), content: 'AAAA' }, 'conflict');
  await refused({ ...partOf(file, 1), size: 2 * FILE_PART }, 'conflict');
  await refused(partOf(file, 1), 'forbidden', aTeacher());
  await refused(partOf(file, 1), 'not-found', aTeacher({ schoolIds: ['s1026'] }));
  expect(await stored(journal)).toMatchObject([{ received: 1 }]);
});
