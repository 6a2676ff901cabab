import { expect, test } from '@jest/globals';
import { PreviewTimetable, SchoolDirectory } from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, ScriptedServices, theService } from '@parta/testing';
import { anArchive } from '../adapters/testing.ts';
import { Classroom, directoryOf, journalUnderTest, upload } from '../testing.ts';

const room = new Classroom();
const others = () => new ScriptedServices().answering(SchoolDirectory, () => directoryOf(room));

test('N-31: a file is looked at without any school: what is in it, hours of each class', async () => {
  await using journal = await journalUnderTest();
  const ops = theService('ops');
  const importId = await upload(journal, anArchive(), ops);

  expect(await journal.ask(PreviewTimetable, { importId, schoolId: null, validFrom: null }, ops)).toMatchObject({
    inFile: {
      events: 1,
      classes: 1,
      teachers: 2,
      rooms: 1,
      subjects: 1,
      days: 1,
      lessonsPerWeek: 1,
      clashes: 0,
      unplaced: 0,
    },
    perClass: [{ title: '8Б', lessonsPerWeek: 1 }],
    ...{ toPlan: 0, toWithdraw: 0, unchanged: 0, kept: 0, unplaced: [] },
  });
});

test('N-31: the preview tells what would be planned, taken back and kept, and writes nothing', async () => {
  await using journal = await journalUnderTest({ others: others() });
  const admin = aSchoolAdministrator();
  const kept = room.lesson({ day: '2027-05-19', touched: true, status: 'kept' });
  await room.in(journal, kept, room.lesson({ day: '2027-05-20' }));
  const importId = await upload(journal, anArchive(), admin);

  const preview = await journal.ask(PreviewTimetable, { importId, schoolId: 's1502', validFrom: '2027-05-17' }, admin);

  expect(preview).toMatchObject({ toPlan: 3, toWithdraw: 1, unchanged: 0, kept: 1 });
  expect(await journal.sql('select from lesson')).toHaveLength(2);
});

test('R-07: the preview of another school is not there, an unreadable file says what is wrong with it', async () => {
  await using journal = await journalUnderTest({ others: others() });
  const head = aHeadTeacher();
  const importId = await upload(journal, 'день;урок', head);
  const refused = (schoolId: string | null, code: string) =>
    expect(journal.ask(PreviewTimetable, { importId, schoolId, validFrom: null }, head)).rejects.toMatchObject({
      code,
    });

  await refused('s1026', 'not-found');
  await refused(null, 'timetable-unreadable');
});
