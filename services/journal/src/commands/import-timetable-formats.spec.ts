import { expect, test } from '@jest/globals';
import { ImportTimetable, LessonsPlanned, PreviewTimetable, SchoolDirectory, SetMarks } from '@parta/contracts';
import { aHeadTeacher, ScriptedServices } from '@parta/testing';
import { anAscFile } from '../adapters/testing.ts';
import { aMark, Classroom, directoryOf, type JournalUnderTest, journalUnderTest, uploadSet } from '../testing.ts';

const head = aHeadTeacher();
const cardOn = (days: string) => [`lessonid="*1" classroomids="*1" period="1" weeks="1" terms="1" days="${days}"`];
const asc = (days: string) => ({ 'week.xml': anAscFile({ cards: cardOn(days) }) });
const gpu = (day: number) => ({
  'GPU001.TXT': `1;"8Б";"T1";"Алг";"31";${day};1\r\n`,
  'GPU002.TXT': '1;1;;;"8Б";"T1";"Алг"\r\n',
  'GPU006.TXT': '"Алг";"Алгебра"\r\n',
});
const FORMATS: [string, Record<string, string>, Record<string, string>][] = [
  ['aSc', asc('10000'), asc('01000')],
  ['Untis', gpu(1), gpu(2)],
];

async function journalWith(room: Classroom): Promise<JournalUnderTest> {
  const others = new ScriptedServices().answering(SchoolDirectory, () => directoryOf(room));
  const journal = await journalUnderTest({ others });
  await room.in(journal);
  return journal;
}

async function load(journal: JournalUnderTest, files: Record<string, string>, validFrom: string) {
  const asked = { importId: await uploadSet(journal, files, head), schoolId: 's1502', validFrom };
  const preview = await journal.ask(PreviewTimetable, asked, head);
  const done = await journal.ask(ImportTimetable, { ...asked, digest: preview.digest, unplaced: 'refuse' }, head);
  return { preview, done };
}

test.each(FORMATS)(
  'N-31: a timetable of %s becomes dated lessons; its preview tells the change of the week',
  async (_, onMonday, onTuesday) => {
    const room = new Classroom();
    await using journal = await journalWith(room);
    const { done } = await load(journal, onMonday, '2026-09-01');

    const { preview } = await load(journal, onTuesday, '2027-05-17');

    expect(done).toMatchObject({ planned: 33, withdrawn: 0 });
    const [first] = (await journal.said(LessonsPlanned)).flatMap(({ lessons }) => lessons);
    expect(first).toMatchObject({ day: '2026-09-07', number: 1, starts: '08:30', ends: '09:15', room: '31' });
    expect(first?.teacherIds).toEqual([room.teacher.personId]);
    expect(preview).toMatchObject({
      unknown: [],
      changes: [
        { what: 'removed', title: '8Б Алгебра', weekday: 1, number: 1 },
        { what: 'added', title: '8Б Алгебра', weekday: 2, number: 1, room: '31' },
      ],
    });
  },
);

test('R-10: the bells of an aSc file ring on usual days, a shortened day has its own', async () => {
  await using journal = await journalWith(new Classroom());
  const periods = ['period="1" name="1" short="1" starttime="8:20" endtime="9:05"'];

  await load(journal, { 'week.xml': anAscFile({ periods }) }, '2026-09-01');

  const bells = await journal.sql(
    `select starts, ends from lesson where day in ('2027-02-15', '2027-02-22') order by day`,
  );
  expect(bells).toEqual([
    { starts: '08:20', ends: '09:05' },
    { starts: '08:30', ends: '09:05' },
  ]);
});

test.each(FORMATS)('R-28: the same %s timetable twice changes nothing', async (_, onMonday) => {
  await using journal = await journalWith(new Classroom());
  const first = await load(journal, onMonday, '2026-09-01');
  const lessons = await journal.sql('select * from lesson order by id');

  const second = await load(journal, onMonday, '2026-09-01');

  expect(second.done).toEqual({ versionId: first.done.versionId, planned: 0, withdrawn: 0, unchanged: 33 });
  expect(second.preview.changes).toEqual([]);
  expect(await journal.sql('select * from lesson order by id')).toEqual(lessons);
});

test.each(FORMATS)(
  'R-04: a timetable of %s dated in the past leaves what is kept as it was',
  async (_, onMonday, onTuesday) => {
    const room = new Classroom();
    await using journal = await journalWith(room);
    await load(journal, onMonday, '2026-09-01');
    const [kept] = await journal.sql<{ id: string }>(`select id from lesson where day = '2026-11-16'`);
    const lessonId = kept?.id ?? '';
    await journal.ask(SetMarks, { lessonId, marks: [aMark({ id: lessonId }, room.pupils[0])] }, room.teacher);
    const before = await journal.sql('select * from lesson where id = $1', [lessonId]);

    const { preview } = await load(journal, onTuesday, '2026-09-01');

    expect(preview.kept).toBe(1);
    expect(await journal.sql('select * from lesson where id = $1', [lessonId])).toEqual(before);
    expect(await journal.sql('select value from mark')).toEqual([{ value: '5' }]);
  },
);

test('R-28: every name the school does not know is listed, once, whatever else is wrong with its lessons', async () => {
  await using journal = await journalWith(new Classroom());
  const GPU001 = ['1;9А;Ива;Хим;;1;1', '1;9А;Ива;Хим;;2;1', '2;8Б;T1;Био;;3;1'].join('\n');
  const importId = await uploadSet(journal, { 'GPU001.TXT': GPU001 }, head);
  const asked = { importId, schoolId: 's1502', validFrom: '2026-09-01' };

  const preview = await journal.ask(PreviewTimetable, asked, head);

  expect(preview).toMatchObject({ format: 'untis', missing: ['GPU002', 'GPU004', 'GPU006'] });
  expect(preview.unknown).toEqual([
    { what: 'class', name: '9А', lessons: 2 },
    { what: 'teacher', name: 'Ива', lessons: 2 },
    { what: 'subject', name: 'Хим', lessons: 2 },
    { what: 'subject', name: 'Био', lessons: 1 },
  ]);
  const wanted = { ...asked, digest: preview.digest, unplaced: 'refuse' as const };
  await expect(journal.ask(ImportTimetable, wanted, head)).rejects.toMatchObject({ code: 'timetable-unplaced' });
  expect(await journal.sql('select from lesson')).toHaveLength(0);
});
