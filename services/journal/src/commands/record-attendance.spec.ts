import { expect, test } from '@jest/globals';
import { AttendanceRecorded, ClassJournal, newId, RecordAttendance } from '@parta/contracts';
import { aCommandId, aTeacher } from '@parta/testing';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const [first, second] = pupils;
const lesson = room.lesson();
const absent = (pupilId: string, ver = 0) => ({ pupilId, code: 'absent' as const, minutes: null, ver });
const page = { groupId: room.group.id, from: '2026-11-16', until: '2026-11-22' };

test('F-062: the roll is called: codes of the absent, everybody else present, the lesson kept', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const late = { pupilId: second, code: 'late' as const, minutes: 10, ver: 0 };

  await journal.ask(RecordAttendance, { lessonId: lesson.id, checked: true, pupils: [absent(first), late] }, teacher);

  const [shown] = (await journal.ask(ClassJournal, page, teacher)).lessons;
  expect(shown).toMatchObject({ checked: true, status: 'kept' });
  expect(await journal.said(AttendanceRecorded)).toMatchObject([
    {
      lessonId: lesson.id,
      checked: true,
      by: teacher.personId,
      pupils: [
        { pupilId: first, code: 'absent', was: null, ver: 1 },
        { pupilId: second, code: 'late', minutes: 10 },
      ],
      ver: 1,
    },
  ]);
});

test('R-20: an absence entered ahead leaves the lesson unchecked: nobody is counted present or absent by it', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  await journal.ask(RecordAttendance, { lessonId: lesson.id, checked: false, pupils: [absent(first)] }, teacher);

  const { lessons, attendance } = await journal.ask(ClassJournal, page, teacher);
  expect(lessons).toMatchObject([{ checked: false, status: 'planned' }]);
  expect(attendance).toMatchObject([{ pupilId: first, code: 'absent', ver: 1 }]);
  expect(await journal.said(AttendanceRecorded)).toMatchObject([{ checked: false }]);
});

test('N-22: «all present» is one press, said once however often it is pressed', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const all = { lessonId: lesson.id, checked: true, pupils: [] };

  await journal.ask(RecordAttendance, all, teacher);
  await journal.ask(RecordAttendance, all, teacher);

  expect(await journal.said(AttendanceRecorded)).toMatchObject([{ checked: true, pupils: [] }]);
});

test('R-21: the same request twice gives one attendance row and one event', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const id = aCommandId();
  const command = { lessonId: lesson.id, checked: true, pupils: [absent(first)] };

  await journal.ask(RecordAttendance, command, teacher, id);
  await journal.ask(RecordAttendance, command, teacher, id);

  expect(await journal.sql('select code, ver from attendance')).toEqual([{ code: 'absent', ver: 1 }]);
  expect(await journal.said(AttendanceRecorded)).toHaveLength(1);
});

test('a code is taken back, and the fact tells what it was', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(RecordAttendance, { lessonId: lesson.id, checked: true, pupils: [absent(first)] }, teacher);
  const back = { pupilId: first, code: null, minutes: null, ver: 1 };

  await journal.ask(RecordAttendance, { lessonId: lesson.id, checked: true, pupils: [back] }, teacher);

  expect((await journal.said(AttendanceRecorded)).at(-1)).toMatchObject({
    pupils: [{ code: null, was: 'absent', ver: 2 }],
    ver: 2,
  });
});

test('R-05: of two who called the roll from the same page the second is told what stands', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const command = { lessonId: lesson.id, checked: true, pupils: [absent(first)] };
  await journal.ask(RecordAttendance, command, teacher);

  await expect(
    journal.ask(RecordAttendance, { ...command, pupils: [{ ...absent(first), code: 'ill' }] }, teacher),
  ).rejects.toMatchObject({
    code: 'changed-meanwhile',
    details: { pupils: [{ pupilId: first, code: 'absent', ver: 1 }] },
  });
  expect(await journal.said(AttendanceRecorded)).toHaveLength(1);
});

test('R-02: attendance knows the pupils of the lesson only, and never the own child', async () => {
  await using journal = await journalUnderTest();
  const off = room.lesson({ day: '2026-11-04' });
  await room.in(journal, lesson, off);
  journal.at('2026-11-04T09:00:00.000Z');
  const pair = {
    schoolId: 's1502',
    adultId: teacher.personId,
    childId: first,
    from: '2026-09-01',
    until: null,
    ver: 1,
  };
  await journal.given(GuardianshipRow, { id: newId(), ...pair });
  const ask = (lessonId: string, pupilId: string, caller = teacher) =>
    journal.ask(RecordAttendance, { lessonId, checked: true, pupils: [absent(pupilId)] }, caller);

  await expect(ask(lesson.id, newId())).rejects.toMatchObject({ code: 'pupil-not-in-lesson' });
  await expect(ask(lesson.id, first)).rejects.toMatchObject({ code: 'own-child' });
  await expect(ask(off.id, second)).rejects.toMatchObject({ code: 'not-a-school-day' });
  await expect(ask(lesson.id, second, aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
  expect(await journal.said(AttendanceRecorded)).toHaveLength(0);
});
