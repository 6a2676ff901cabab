import { expect, test } from '@jest/globals';
import { LeavingSheet, newId, PreviewTransferSheet, SetMarks } from '@parta/contracts';
import { aSchoolAdministrator } from '@parta/testing';
import { AttendanceRow } from '../store/lessons/attendance.row.ts';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const parallel = new Classroom();
const [pupilId] = room.pupils;
const registrar = aSchoolAdministrator();
const [before, after] = [room.lesson({ day: '2026-11-16' }), parallel.lesson({ day: '2026-11-18' })];

test('R-03, N-37: whoever moved between classes takes the marks of both journals along, and their average adds up', async () => {
  await using journal = await journalUnderTest();
  const own = (from: string, until: string | null) => ({ pupilId, from, until });
  room.members = [own('2026-09-01', '2026-11-17')];
  parallel.members = [own('2026-11-17', null)];
  const { id: yearId } = room.year;
  Object.assign(parallel.group, { yearId });
  await room.in(journal, before);
  await parallel.in(journal, after);
  await journal.ask(SetMarks, { lessonId: before.id, marks: [aMark(before, pupilId)] }, room.teacher);
  await journal.ask(SetMarks, { lessonId: after.id, marks: [aMark(after, pupilId, { value: '4' })] }, parallel.teacher);
  const { id: lessonId, schoolYear, schoolId } = after;
  const missed = { code: 'ill' as const, minutes: null, by: null, at: new Date(), ver: 1 };
  await journal.given(AttendanceRow, { lessonId, schoolYear, schoolId, pupilId, ...missed });
  await journal.sql('update lesson set checked = true where id = $1', [lessonId]);

  const sheet = await journal.ask(LeavingSheet, { pupilId }, registrar);

  expect(sheet).toMatchObject({ schoolTitle: 'Школа № 1502', classTitle: '8Б', day: '2026-11-22' });
  expect(sheet.subjects).toEqual([
    {
      ...{ subject: 'Алгебра', average: { numerator: '900', denominator: '200' }, finals: [], missed: 1 },
      marks: [
        { day: '2026-11-16', value: '5', weight: 100, work: '' },
        { day: '2026-11-18', value: '4', weight: 100, work: '' },
      ],
    },
  ]);
});

test('N-37: a sheet is still given out after the last day in the school, as of that day; of nobody’s pupil there is none', async () => {
  await using journal = await journalUnderTest();
  const here = new Classroom();
  await here.in(journal);
  const [leaver] = here.pupils;
  await journal.sql(
    `update pupil_enrolments set enrolments = jsonb_set(enrolments, '{0,until}', '"2026-11-20"') where pupil_id = $1`,
    [leaver],
  );

  expect(await journal.ask(LeavingSheet, { pupilId: leaver }, registrar)).toMatchObject({ day: '2026-11-19' });
  const unknown = journal.ask(LeavingSheet, { pupilId: newId() }, registrar);
  await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
});

test('N-37: a file is read by its headings and mapped by the names of subjects; every other row is told by its place', async () => {
  await using journal = await journalUnderTest();
  const here = new Classroom();
  await here.in(journal);
  const rows = [
    'Вес;Предмет;Дата;Период;Отметка',
    '2;алгебра;05.10.2026;;5',
    ';Алгебра;2026-10-12;;н/а',
    ';Алгебра;;1-я четверть;4',
    ';Черчение;06.10.2026;;зач',
    ';;06.10.2026;;5',
    ';Алгебра;31.02.2026;;5',
    ';Алгебра;;;5',
    ';Алгебра;06.10.2026;;хорошо',
    ';=Алгебра;06.10.2026;;0,5',
  ];
  const file = (text: string) => ({ name: 'Лист.csv', content: Buffer.from(text).toString('base64') });

  const [newcomer] = here.pupils;
  const read = await journal.ask(PreviewTransferSheet, { pupilId: newcomer, ...file(rows.join('\r\n')) }, registrar);

  const inOctober = [
    { day: '2026-10-05', value: '5', weight: 200 },
    { day: '2026-10-12', value: 'na', weight: 100 },
  ];
  expect(read.lines).toEqual([
    { subject: 'алгебра', groupId: here.group.id, marks: inOctober, finals: [{ title: '1-я четверть', value: '4' }] },
    { subject: 'Черчение', groupId: null, marks: [{ day: '2026-10-06', value: 'pass', weight: 100 }], finals: [] },
  ]);
  expect(read.faults.map(({ row, column }) => `${row}${column}`)).toEqual(['6B', '7C', '8C', '9E', '10E']);
  const headless = journal.ask(PreviewTransferSheet, { pupilId: newcomer, ...file('нет заголовков') }, registrar);
  await expect(headless).rejects.toMatchObject({ code: 'transfer-unreadable' });
});
