import { expect, test } from '@jest/globals';
import { CalendarOfTeacher } from '@parta/contracts';
import { aGuardian, aTeacher } from '@parta/testing';
import { Classroom, journalUnderTest } from '../testing.ts';

const span = { from: '2026-11-16', weeks: 2 };

test('N-42: a teacher’s calendar holds the own lessons, and those a timetable took back or a colleague gives crossed out', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const colleague = aTeacher();
  const [held, cancelled, withdrawn, given] = [
    room.lesson({ day: '2026-11-16' }),
    room.lesson({ day: '2026-11-17', status: 'cancelled', ver: 2 }),
    room.lesson({ day: '2026-11-18', status: 'withdrawn', ver: 3 }),
    room.lesson({ day: '2026-11-19', actualIds: [colleague.personId], ver: 4 }),
  ];
  await room.in(journal, held, cancelled, withdrawn, given, room.lesson({ day: '2026-11-30' }));

  const { lessons } = await journal.ask(CalendarOfTeacher, span, room.teacher);

  expect(lessons).toMatchObject([
    { lessonId: held.id, subject: 'Алгебра', classTitles: ['8Б'], room: '31', timeZone: 'Europe/Moscow', stands: true },
    { lessonId: cancelled.id, stands: false, ver: 2 },
    { lessonId: withdrawn.id, stands: false, ver: 3 },
    { lessonId: given.id, stands: false, ver: 4 },
  ]);
});

test('N-42: the substitute has the lesson in the own calendar, and nobody else has', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const substitute = aTeacher();
  const given = room.lesson({ actualIds: [substitute.personId], ver: 2 });
  await room.in(journal, given);

  expect(await journal.ask(CalendarOfTeacher, span, substitute)).toMatchObject({
    lessons: [{ lessonId: given.id, stands: true, ver: 2 }],
  });
  expect(await journal.ask(CalendarOfTeacher, span, aTeacher())).toEqual({ lessons: [] });
  await expect(journal.ask(CalendarOfTeacher, span, aGuardian())).rejects.toMatchObject({ code: 'forbidden' });
});
