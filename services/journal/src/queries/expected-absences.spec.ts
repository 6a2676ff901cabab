import { expect, test } from '@jest/globals';
import { AnnounceAbsence, type AttendanceCode, ClassJournal, newId, SetSetting } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aGuardian, aSchoolAdministrator } from '@parta/testing';
import { AttendanceRow } from '../store/lessons/attendance.row.ts';
import type { LessonRow } from '../store/lessons/lesson.row.ts';
import { Classroom, journalUnderTest, schoolToday } from '../testing.ts';

const today = schoolToday();
const room = new Classroom();
const chemistry = new Classroom({ subject: 'Химия' });
const [away, back, there] = room.pupils;
chemistry.members = room.members;
Object.assign(chemistry, { pupils: [] });
const [one, two] = [
  chemistry.lesson({ day: today, number: 1, checked: true }),
  chemistry.lesson({ day: today, number: 2, checked: true }),
];
const three = room.lesson({ day: today, number: 3 });
const page = { groupId: room.group.id, from: today, until: addDays(today, 2) };

const entry = ({ id: lessonId, schoolYear, schoolId }: LessonRow, pupilId: string, code: AttendanceCode) => {
  return { schoolYear, schoolId, lessonId, pupilId, code, minutes: null, by: null, at: new Date(), ver: 1 };
};

test('N-23: who was absent earlier that day is offered to the next teacher before the roll call, who came back is not', async () => {
  await using journal = await journalUnderTest();
  await chemistry.in(journal, one, two);
  await room.in(journal, three);
  await journal.given(AttendanceRow, entry(one, away, 'absent'), entry(one, back, 'absent'), entry(two, away, 'ill'));
  await journal.given(AttendanceRow, entry(two, there, 'late'));

  const { expected, attendance, lessons } = await journal.ask(ClassJournal, page, room.teacher);

  expect(expected).toEqual([{ lessonId: three.id, pupilId: away, code: 'ill', from: 'earlier' }]);
  expect([attendance, lessons[0]?.checked]).toEqual([[], false]);
});

test('N-23: what the office entered ahead stands before every later lesson of the days, until its teacher called the roll', async () => {
  await using journal = await journalUnderTest();
  const [called, next] = [room.lesson({ day: today, checked: true }), room.lesson({ day: addDays(today, 1) })];
  await room.in(journal, called, three, next);
  const leader = await room.leader(journal);
  const days = { from: today, until: addDays(today, 1) };

  await journal.ask(AnnounceAbsence, { noticeId: newId(), pupilId: away, ...days, kind: 'ill' }, leader);

  const { expected } = await journal.ask(ClassJournal, page, room.teacher);
  const toldBy = 'classTeacher';
  expect(expected).toEqual([{ lessonId: next.id, pupilId: away, code: 'ill', from: 'announced', toldBy }]);
});

test('N-23, N-24: leave nobody granted yet is offered as the family’s word, without a reason, and an entry of the teacher ends the offer', async () => {
  await using journal = await journalUnderTest();
  const next = room.lesson({ day: addDays(today, 1) });
  await room.in(journal, next);
  const leave = { from: next.day, until: next.day, kind: 'leave' as const };
  await journal.ask(AnnounceAbsence, { noticeId: newId(), pupilId: away, ...leave }, aGuardian({ children: [away] }));

  const before = await journal.ask(ClassJournal, page, room.teacher);
  await journal.given(AttendanceRow, entry(next, away, 'excused'));
  const after = await journal.ask(ClassJournal, page, room.teacher);

  expect(before.expected).toMatchObject([{ pupilId: away, code: 'absent', from: 'announced', toldBy: 'guardian' }]);
  expect(after.expected).toEqual([]);
});

test('N-22: the page brings the school’s own letters', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const table = { schoolId: 's1502', name: 'attendance.codes', value: ['НБ=absent', 'Б=ill'], from: today };
  await journal.ask(SetSetting, table, aSchoolAdministrator());

  expect((await journal.ask(ClassJournal, page, room.teacher)).attendanceCodes).toEqual([
    { letter: 'НБ', code: 'absent' },
    { letter: 'Б', code: 'ill' },
  ]);
});
