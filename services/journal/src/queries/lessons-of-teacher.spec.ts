import { expect, test } from '@jest/globals';
import { GiveHomework, LessonsOfTeacher, newId, SetMarks } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const week = { from: '2026-11-16', until: '2026-11-22' };

test('F-060: the own lessons in their order, with what is still missing in each', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const [monday, wednesday] = [room.lesson({ day: '2026-11-16' }), room.lesson({ number: 3 })];
  await room.in(journal, wednesday, monday, room.lesson({ day: '2026-11-23' }));
  await journal.ask(SetMarks, { lessonId: monday.id, marks: [aMark(monday, room.pupils[0])] }, room.teacher);
  const task = {
    homeworkId: newId(),
    lessonId: monday.id,
    kind: 'task' as const,
    text: '§ 1',
    due: null,
    pupilIds: null,
    ver: 0,
  };
  await journal.ask(GiveHomework, task, room.teacher);

  const { lessons } = await journal.ask(LessonsOfTeacher, week, room.teacher);

  expect(lessons).toMatchObject([
    {
      lessonId: monday.id,
      title: '8Б Алгебра',
      classTitles: ['8Б'],
      homework: 'given',
      pupils: 3,
      marked: 1,
      checked: false,
    },
    { lessonId: wednesday.id, number: 3, homework: 'not-entered', pupils: 3, marked: 0 },
  ]);
});

test('of two teachers of a group each sees the lessons the timetable gives them, until the assignment ends', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const [second, ended] = [aTeacher(), aTeacher()];
  room.teachers = [
    ...room.teachers,
    { personId: second.personId, from: '2026-09-01', until: null },
    { personId: ended.personId, from: '2026-09-01', until: '2026-11-20' },
  ];
  const [hers, theirs] = [room.lesson(), room.lesson({ day: '2026-11-20', teacherIds: [second.personId] })];
  await room.in(journal, hers, theirs);
  const seen = async (caller: typeof second) =>
    (await journal.ask(LessonsOfTeacher, week, caller)).lessons.map(({ lessonId }) => lessonId);

  expect(await seen(room.teacher)).toEqual([hers.id]);
  expect(await seen(second)).toEqual([theirs.id]);
  expect(await seen(ended)).toEqual([]);
  expect(await seen(aTeacher())).toEqual([]);
});
