import { expect, test } from '@jest/globals';
import { ClassJournal, FILE_PART, GiveHomework, HomeworkGiven, newId, UploadHomeworkFile } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { Classroom, filesUnderTest } from '../testing.ts';
import { aPhoto, givenWithFile, partOf } from '../domain/testing.ts';

const room = new Classroom();
const { teacher } = room;
const lesson = room.lesson();
const next = room.lesson({ day: '2026-11-20' });
const link = { url: 'https://example.org/roots', title: 'Видео о корнях' };

test('F-063: links and files go with the homework, stay when only its words change, and are told to the diary', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson, next);
  const { fileId, homework } = await givenWithFile(journal, room, lesson, { links: [link] });

  const { links: _links, fileIds: _files, ...words } = homework;
  await journal.ask(GiveHomework, { ...words, text: '№ 342', ver: 1 }, teacher);

  const page = { groupId: room.group.id, from: lesson.day, until: lesson.day };
  const shown = { text: '№ 342', links: [link], files: [{ fileId, name: 'Доска.jpg' }] };
  expect((await journal.ask(ClassJournal, page, teacher)).lessons[0]?.homework).toMatchObject([shown]);
  expect((await journal.said(HomeworkGiven)).at(-1)).toMatchObject({ ...shown, ver: 2 });
});

test('F-063: where «не задано» is said no link and no file stays', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson, next);
  const { homework } = await givenWithFile(journal, room, lesson, { links: [link] });

  await journal.ask(GiveHomework, { ...homework, kind: 'none', text: 'не задано', ver: 1 }, teacher);

  expect((await journal.said(HomeworkGiven)).at(-1)).toMatchObject({ kind: 'none', text: '', links: [], files: [] });
});

test('F-063: a file that is not whole, of another homework, lesson or teacher is not given; a link must lead to a site', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson, next);
  const { fileId, homework } = await givenWithFile(journal, room, lesson);
  const half = { fileId: newId(), lessonId: lesson.id, name: 'Фото.jpg', bytes: aPhoto(FILE_PART + 1) };
  await journal.ask(UploadHomeworkFile, partOf(half, 0), teacher);
  const other = { ...homework, homeworkId: newId() };
  const refused = (wanted: GiveHomework, code: string, caller = teacher) =>
    expect(journal.ask(GiveHomework, wanted, caller)).rejects.toMatchObject({ code });

  await refused({ ...other, fileIds: [half.fileId] }, 'file-incomplete');
  await refused({ ...other, fileIds: [fileId] }, 'not-found');
  await refused({ ...other, fileIds: [newId()] }, 'not-found');
  await refused({ ...other, lessonId: next.id, fileIds: [half.fileId] }, 'not-found');
  await refused({ ...other, fileIds: [] }, 'forbidden', aTeacher());
  await refused({ ...other, fileIds: [], links: [{ url: 'javascript:alert(1)', title: '' }] }, 'malformed');
  expect(await journal.said(HomeworkGiven)).toHaveLength(1);
});
