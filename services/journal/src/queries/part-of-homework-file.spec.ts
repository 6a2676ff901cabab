import { expect, test } from '@jest/globals';
import {
  FILE_PART,
  GiveHomework,
  type GrantScope,
  newId,
  PartOfHomeworkFile,
  type PersonCaller,
} from '@parta/contracts';
import { aGuardian, aHeadTeacher, aPupil, aTeacher, aTrustedPerson } from '@parta/testing';
import { Classroom, filesUnderTest } from '../testing.ts';
import { aPhoto, givenWithFile } from '../domain/testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const lesson = room.lesson();
const next = room.lesson({ day: '2026-11-20' });
const family = aGuardian({ children: [pupils[0]] });

test('F-063: a family, the pupil, the teacher and the head have the file of the homework, byte for byte', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson, next);
  const { fileId } = await givenWithFile(journal, room, lesson);

  for (const caller of [family, aPupil({ personId: pupils[0], children: [pupils[0]] }), teacher, aHeadTeacher()]) {
    const parts = [0, 1].map((part) => journal.ask(PartOfHomeworkFile, { fileId, part }, caller));
    const [first, last] = await Promise.all(parts);
    expect(first).toMatchObject({ name: 'Доска.jpg', type: 'image/jpeg', size: FILE_PART + 1, parts: 2 });
    const bytes = Buffer.concat([first, last].map((part) => Buffer.from(part?.content ?? '', 'base64')));
    expect(bytes.equals(aPhoto(FILE_PART + 1))).toBe(true);
  }
});

test('R-07: a foreign family, a colleague, another school and whoever has no such part learn nothing of the file', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson, next);
  const { fileId } = await givenWithFile(journal, room, lesson, { pupilIds: [pupils[0]] });
  const refused = (caller: PersonCaller, part = 0) =>
    expect(journal.ask(PartOfHomeworkFile, { fileId, part }, caller)).rejects.toMatchObject({ code: 'not-found' });

  await refused(aGuardian({ children: [newId()] }));
  await refused(aGuardian({ children: [pupils[1]] }));
  await refused(aTeacher());
  await refused(aHeadTeacher({ schoolIds: ['s1026'] }));
  await refused(family, 2);
  expect(await journal.ask(PartOfHomeworkFile, { fileId, part: 0 }, family)).toMatchObject({ parts: 2 });
});

test('F-063: a file taken off the homework, or withdrawn with it, is the family’s no longer', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson, next);
  const { fileId, homework } = await givenWithFile(journal, room, lesson);
  const asked = (caller: PersonCaller) => journal.ask(PartOfHomeworkFile, { fileId, part: 0 }, caller);

  await journal.ask(GiveHomework, { ...homework, fileIds: [], ver: 1 }, teacher);
  await expect(asked(family)).rejects.toMatchObject({ code: 'not-found' });
  await journal.ask(GiveHomework, { ...homework, ver: 2 }, teacher);
  expect(await asked(family)).toMatchObject({ parts: 2 });
  await journal.ask(GiveHomework, { ...homework, kind: 'withdrawn', ver: 3 }, teacher);
  await expect(asked(family)).rejects.toMatchObject({ code: 'not-found' });
  expect(await asked(teacher)).toMatchObject({ parts: 2 });
});

test('N029 R-07: a trusted person has the file with the homework of the granted child, while the grant lasts', async () => {
  await using journal = await filesUnderTest();
  await room.in(journal, lesson, next);
  const { fileId } = await givenWithFile(journal, room, lesson, { pupilIds: [pupils[0]] });
  const trusted = (childId: string, scopes: GrantScope[], ends = '2026-12-01T21:00:00.000Z') =>
    journal.ask(PartOfHomeworkFile, { fileId, part: 0 }, aTrustedPerson({ grants: [{ childId, scopes, ends }] }));
  const refused = { code: 'not-found', message: 'No such file' };

  expect(await trusted(pupils[0], ['homework'])).toMatchObject({ parts: 2 });
  await expect(trusted(pupils[0], ['timetable', 'marks'])).rejects.toMatchObject(refused);
  await expect(trusted(pupils[1], ['homework'])).rejects.toMatchObject(refused);
  await expect(trusted(pupils[0], ['homework'], '2026-11-22T09:00:00.000Z')).rejects.toMatchObject(refused);
});
