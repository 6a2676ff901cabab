import { expect, test } from '@jest/globals';
import {
  GiveHomework,
  HomeworkGiven,
  ImportTimetable,
  LessonsPlanned,
  LessonsWithdrawn,
  newId,
  PreviewTimetable,
  SchoolDirectory,
  SetMarks,
  TimetableVersions,
} from '@parta/contracts';
import { aHeadTeacher, aTeacher, ScriptedServices } from '@parta/testing';
import { anArchive } from '../adapters/testing.ts';
import { aMark, Classroom, directoryOf, type JournalUnderTest, journalUnderTest, upload } from '../testing.ts';

const head = aHeadTeacher();
const days = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт'];
const events = [{ id: 'e1', course: 'Алгебра', duration: 2, resources: ['8Б', 'T1', '31'] }];
const onMonday = anArchive({ days, events, solutions: [['e1 Пн_1 1', 'e1 Ср_2 1']] });
const onTuesday = anArchive({ days, events, solutions: [['e1 Вт_1 1', 'e1 Ср_2 1']] });

async function journalWith(room: Classroom): Promise<JournalUnderTest> {
  const others = new ScriptedServices().answering(SchoolDirectory, () => directoryOf(room));
  const journal = await journalUnderTest({ others });
  await room.in(journal);
  return journal;
}

async function load(journal: JournalUnderTest, file: string, validFrom: string) {
  const importId = await upload(journal, file, head);
  const { digest } = await journal.ask(PreviewTimetable, { importId, schoolId: 's1502', validFrom }, head);
  const wanted = { importId, schoolId: 's1502', validFrom, digest, unplaced: 'refuse' as const };
  return journal.ask(ImportTimetable, wanted, head);
}

test('N-31: a timetable makes the dated lessons of the whole year, on school days only (R-10)', async () => {
  const room = new Classroom();
  await using journal = await journalWith(room);

  const { planned } = await load(journal, onMonday, '2026-09-01');

  const lessons = (await journal.said(LessonsPlanned)).flatMap((said) => said.lessons);
  expect(lessons).toHaveLength(planned);
  expect(planned).toBe(69);
  expect(lessons[0]).toMatchObject({
    day: '2026-09-02',
    number: 2,
    starts: '09:25',
    ends: '10:10',
    room: '31',
    teacherIds: [room.teacher.personId],
    ver: 1,
  });
  expect(lessons.filter(({ day }) => day >= '2026-10-26' && day <= '2026-11-04')).toEqual([]);
  expect(lessons.map(({ day }) => day)).not.toContain('2027-05-10');
  expect((await journal.said(LessonsPlanned)).every((said) => said.lessons.length <= 200)).toBe(true);
});

test('R-28: the same file twice changes nothing: no lesson, no event, no version', async () => {
  await using journal = await journalWith(new Classroom());
  const first = await load(journal, onMonday, '2026-09-01');
  const said = (await journal.said(LessonsPlanned)).length;

  const second = await load(journal, onMonday, '2026-09-01');

  expect(second).toEqual({ versionId: first.versionId, planned: 0, withdrawn: 0, unchanged: first.planned });
  expect(await journal.said(LessonsPlanned)).toHaveLength(said);
  expect((await journal.ask(TimetableVersions, { schoolId: 's1502' }, head)).versions).toHaveLength(1);
});

test('R-04: a timetable from a day on, past or not, leaves earlier lessons and everything written as they were', async () => {
  const room = new Classroom();
  await using journal = await journalWith(room);
  await load(journal, onMonday, '2026-09-01');
  const lessonOn = async (day: string) =>
    (await journal.sql<{ id: string; status: string }>('select id, status, ver from lesson where day = $1', [day]))[0];
  const marked = await lessonOn('2026-11-16');
  const mark = aMark({ id: marked?.id ?? '' }, room.pupils[0]);
  await journal.ask(SetMarks, { lessonId: marked?.id ?? '', marks: [mark] }, room.teacher);
  const earlier = await journal.sql('select * from lesson where day < $1 order by id', ['2026-11-09']);

  const outcome = await load(journal, onTuesday, '2026-11-09');

  expect(await journal.sql('select * from lesson where day < $1 order by id', ['2026-11-09'])).toEqual(earlier);
  expect(await lessonOn('2026-11-16')).toMatchObject({ id: marked?.id, status: 'planned', ver: 1 });
  expect(await lessonOn('2026-11-09')).toMatchObject({ status: 'withdrawn', ver: 2 });
  expect(await lessonOn('2026-11-10')).toMatchObject({ status: 'planned', ver: 1 });
  const withdrawn = (await journal.said(LessonsWithdrawn)).flatMap(({ lessons }) => lessons);
  expect(withdrawn).toHaveLength(outcome.withdrawn);
  expect(withdrawn.map(({ lessonId }) => lessonId)).not.toContain(marked?.id);
  expect(await journal.sql('select value from mark')).toEqual([{ value: '5' }]);
});

test('R-04: a lesson that comes back is the same one in a newer version', async () => {
  await using journal = await journalWith(new Classroom());
  await load(journal, onMonday, '2026-09-01');
  await load(journal, onTuesday, '2027-05-17');

  await load(journal, onMonday, '2027-05-17');

  expect(
    await journal.sql(
      `select day::text as day, status, ver from lesson where day in ('2027-05-24', '2027-05-25') order by day`,
    ),
  ).toEqual([
    { day: '2027-05-24', status: 'planned', ver: 3 },
    { day: '2027-05-25', status: 'withdrawn', ver: 2 },
  ]);
});

test('R-25: homework due on a lesson that is taken back moves to the next one, and is told', async () => {
  const room = new Classroom();
  await using journal = await journalWith(room);
  await load(journal, onMonday, '2026-09-01');
  const on = async (day: string) =>
    (await journal.sql<{ id: string }>('select id from lesson where day = $1', [day]))[0]?.id ?? '';
  const task = { homeworkId: newId(), lessonId: await on('2027-05-19'), kind: 'task' as const, text: '§ 40' };
  await journal.ask(GiveHomework, { ...task, due: null, pupilIds: null, ver: 0 }, room.teacher);

  await load(journal, onTuesday, '2027-05-20');

  expect((await journal.said(HomeworkGiven)).map(({ dueDay, ver }) => [dueDay, ver])).toEqual([
    ['2027-05-24', 1],
    ['2027-05-25', 2],
  ]);
});

test('R-28: events without a place are listed; all or nothing, unless they are left out', async () => {
  await using journal = await journalWith(new Classroom());
  const more = [
    ...events,
    { id: 'e2', course: 'Химия', resources: ['8Б', 'T1'] },
    { id: 'e3', course: 'Алгебра', resources: ['9А'] },
  ];
  const classes = [{ id: '8Б' }, { id: '9А' }];
  const file = anArchive({ days, classes, events: more, solutions: [['e1 Пн_1 2', 'e2 Вт_1', 'e3 Вт_2']] });
  const importId = await upload(journal, file, head);
  const asked = { importId, schoolId: 's1502', validFrom: '2026-09-01' };
  const { digest, unplaced } = await journal.ask(PreviewTimetable, asked, head);

  expect(unplaced.map(({ what, event }) => [what, event])).toEqual([
    ['unknown-group', 'e2'],
    ['unknown-class', 'e3'],
  ]);
  await expect(journal.ask(ImportTimetable, { ...asked, digest, unplaced: 'refuse' }, head)).rejects.toMatchObject({
    code: 'timetable-unplaced',
    details: { count: 2 },
  });
  expect(await journal.said(LessonsPlanned)).toHaveLength(0);
  expect(
    (await journal.ask(ImportTimetable, { ...asked, digest, unplaced: 'leave-out' }, head)).planned,
  ).toBeGreaterThan(60);
});

test('R-28: an empty file, a year that is not open, another outcome than the previewed one change nothing', async () => {
  await using journal = await journalWith(new Classroom());
  const importId = await upload(journal, onMonday, head);
  const asked = { importId, schoolId: 's1502', validFrom: '2026-09-01' };
  const refused = async (command: ImportTimetable, code: string, caller = head) => {
    await expect(journal.ask(ImportTimetable, command, caller)).rejects.toMatchObject({ code });
    expect(await journal.sql('select from lesson')).toHaveLength(0);
    expect(await journal.said(LessonsPlanned)).toHaveLength(0);
  };
  const stale = { ...asked, digest: 'seen yesterday', unplaced: 'refuse' as const };
  const empty = await upload(journal, anArchive({ events: [], solutions: [] }), head);

  await refused(stale, 'import-changed');
  await refused({ ...stale, validFrom: '2029-09-01' }, 'year-not-open');
  await refused({ ...stale, importId: empty }, 'timetable-empty');
  await refused({ ...stale, schoolId: 's1026' }, 'not-found');
  await refused(stale, 'forbidden', aTeacher());
});

test('N-31: a group the journal has not heard of yet has no place: no lesson stands without a subject', async () => {
  const room = new Classroom();
  const unheard = { groupId: newId(), title: '8В Алгебра', subject: 'Алгебра', code: '8В-алг', classTitles: ['8В'] };
  const directory = () => ({ ...directoryOf(room), groups: [...directoryOf(room).groups, unheard] });
  await using journal = await journalUnderTest({
    others: new ScriptedServices().answering(SchoolDirectory, directory),
  });
  await room.in(journal);
  const both = [...events, { id: 'e2', course: 'Алгебра', duration: 1, resources: ['8В', 'T1', '31'] }];
  const importId = await upload(
    journal,
    anArchive({ days, events: both, solutions: [['e1 Пн_1 1', 'e1 Ср_2 1', 'e2 Чт_3 1']] }),
    head,
  );
  const wanted = { importId, schoolId: 's1502', validFrom: '2026-09-01' };

  const { unplaced, digest } = await journal.ask(PreviewTimetable, wanted, head);
  const done = journal.ask(ImportTimetable, { ...wanted, digest, unplaced: 'refuse' }, head);

  expect(unplaced).toMatchObject([{ what: 'unknown-class' }]);
  await expect(done).rejects.toMatchObject({ code: 'timetable-unplaced' });
  expect(await journal.said(LessonsPlanned)).toEqual([]);
});
