import { expect, test } from '@jest/globals';
import { type AttendanceCode, AttendanceRecorded, ExcuseAbsences, newId } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, aPupil } from '@parta/testing';
import { AttendanceRow } from '../store/lessons/attendance.row.ts';
import type { LessonRow } from '../store/lessons/lesson.row.ts';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { Classroom, type JournalUnderTest, journalUnderTest, schoolToday } from '../testing.ts';

const room = new Classroom();
const [pupilId, other] = room.pupils;
const [today, yesterday] = [schoolToday(), addDays(schoolToday(), -1)];
const lessons = [
  room.lesson({ day: yesterday }),
  room.lesson({ day: yesterday, number: 2 }),
  room.lesson({ day: today }),
];
const [first, second, third] = lessons as [LessonRow, LessonRow, LessonRow];
const excuse: ExcuseAbsences = {
  ...{ excuseId: newId(), pupilId, from: yesterday, until: yesterday },
  ...{ kind: 'ill', certificate: true },
};

const entry = ({ id: lessonId, schoolYear, schoolId }: LessonRow, pupil: string, code: AttendanceCode) => {
  return { schoolYear, schoolId, lessonId, pupilId: pupil, code, minutes: null, by: null, at: new Date(), ver: 1 };
};
const codes = (journal: JournalUnderTest) =>
  journal.sql('select lesson_id as id, pupil_id as pupil, code from attendance order by code, lesson_id');

async function aClassWithAbsences(journal: JournalUnderTest) {
  await room.in(journal, ...lessons);
  const given = [entry(first, pupilId, 'absent'), entry(second, pupilId, 'truant'), entry(third, pupilId, 'absent')];
  await journal.given(AttendanceRow, ...given, entry(first, other, 'absent'));
  return room.leader(journal);
}

test('R-22: an excuse covers all lessons in its range and no other pupil', async () => {
  await using journal = await journalUnderTest();
  const leader = await aClassWithAbsences(journal);

  const { lessonIds } = await journal.ask(ExcuseAbsences, excuse, leader);

  expect(new Set(lessonIds)).toEqual(new Set([first.id, second.id]));
  const standing = await codes(journal);
  expect(standing).toHaveLength(4);
  expect(standing).toEqual(
    expect.arrayContaining([
      { id: first.id, pupil: pupilId, code: 'ill' },
      { id: second.id, pupil: pupilId, code: 'ill' },
      { id: third.id, pupil: pupilId, code: 'absent' },
      { id: first.id, pupil: other, code: 'absent' },
    ]),
  );
});

test('N-24: a cleared absence keeps who cleared it, its certificate and what stood before; the diary is told', async () => {
  await using journal = await journalUnderTest();
  const leader = await aClassWithAbsences(journal);

  await journal.ask(ExcuseAbsences, excuse, leader);

  expect(await journal.sql('select kind, certificate, by from excuse')).toEqual([
    { kind: 'ill', certificate: true, by: leader.personId },
  ]);
  expect(await journal.sql('select code, by, ver from attendance_history where lesson_id = $1', [second.id])).toEqual([
    { code: 'ill', by: leader.personId, ver: 2 },
  ]);
  expect(await journal.said(AttendanceRecorded)).toMatchObject([
    { lessonId: first.id, checked: false, pupils: [{ pupilId, code: 'ill', was: 'absent', ver: 2 }] },
    { lessonId: second.id, pupils: [{ code: 'ill', was: 'truant', ver: 2 }] },
  ]);
});

test('R-22: lateness is no absence: with nothing to clear the excuse is refused', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, ...lessons);
  const leader = await room.leader(journal);
  await journal.given(AttendanceRow, entry(first, pupilId, 'late'), entry(first, other, 'absent'));

  await expect(journal.ask(ExcuseAbsences, excuse, leader)).rejects.toMatchObject({ code: 'no-absence' });

  expect(await journal.sql('select from excuse')).toHaveLength(0);
  expect(await journal.said(AttendanceRecorded)).toEqual([]);
});

test('R-22: a pupil’s, a guardian’s and another class teacher’s try is refused', async () => {
  await using journal = await journalUnderTest();
  await aClassWithAbsences(journal);
  const before = await codes(journal);
  const ask = (caller: ReturnType<typeof aPupil>) => journal.ask(ExcuseAbsences, excuse, caller);

  await expect(ask(aPupil({ personId: pupilId }))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(ask(aGuardian({ children: [pupilId] }))).rejects.toMatchObject({ code: 'forbidden' });
  await expect(ask(aClassTeacher())).rejects.toMatchObject({ code: 'not-found' });

  expect(await codes(journal)).toEqual(before);
  expect(await journal.said(AttendanceRecorded)).toEqual([]);
});

test('N-24: nobody excuses the own child', async () => {
  await using journal = await journalUnderTest();
  const leader = await aClassWithAbsences(journal);
  const pair = { schoolId: 's1502', adultId: leader.personId, childId: pupilId, from: '2026-09-01', until: null };
  await journal.given(GuardianshipRow, { id: newId(), ...pair, ver: 1 });

  await expect(journal.ask(ExcuseAbsences, excuse, leader)).rejects.toMatchObject({ code: 'own-child' });
  expect(await journal.said(AttendanceRecorded)).toEqual([]);
});

test('N-24: absences of the last open day are cleared, of the day before the whole range is refused', async () => {
  await using journal = await journalUnderTest();
  const [open, closed] = [room.lesson({ day: addDays(today, -14) }), room.lesson({ day: addDays(today, -15) })];
  await room.in(journal, open, closed);
  const leader = await room.leader(journal);
  await journal.given(AttendanceRow, entry(open, pupilId, 'absent'), entry(closed, pupilId, 'absent'));
  const range = { ...excuse, until: today };

  await expect(journal.ask(ExcuseAbsences, { ...range, from: closed.day }, leader)).rejects.toMatchObject({
    code: 'excuse-closed',
    details: { earliest: open.day },
  });
  expect(await journal.said(AttendanceRecorded)).toEqual([]);

  expect(await journal.ask(ExcuseAbsences, { ...range, from: open.day }, leader)).toEqual({ lessonIds: [open.id] });
});
