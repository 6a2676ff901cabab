import { expect, test } from '@jest/globals';
import { AddExtraLesson, GiveTopic, LessonChanged, newId } from '@parta/contracts';
import { aHeadTeacher, aTeacher } from '@parta/testing';
import { Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const head = aHeadTeacher();
const extra = (change: Partial<AddExtraLesson> = {}): AddExtraLesson => ({
  ...{ lessonId: newId(), groupId: room.group.id, day: '2026-11-19', number: 7, room: '31' },
  teacherIds: [room.teacher.personId],
  ...change,
});

test('N-28: an extra lesson stands on its day with its bells, and its teacher writes in it', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, room.lesson());
  const command = extra();

  await journal.ask(AddExtraLesson, command, head);

  await journal.ask(GiveTopic, { lessonId: command.lessonId, topic: 'Консультация', ver: 0 }, room.teacher);
  expect(await journal.said(LessonChanged)).toMatchObject([
    {
      kind: 'extra',
      day: '2026-11-19',
      number: 7,
      starts: '14:30',
      teacherIds: command.teacherIds,
      plannedIds: [],
      ver: 1,
    },
  ]);
});

test.each<[string, Partial<AddExtraLesson>, typeof head, string]>([
  ['by a teacher', {}, aTeacher(), 'forbidden'],
  ['by the head of another school', {}, aHeadTeacher({ schoolIds: ['s1026'] }), 'not-found'],
  ['on a day off', { day: '2026-11-22' }, head, 'not-a-school-day'],
  ['where the teacher gives another', { day: '2026-11-18', number: 1 }, head, 'teacher-busy'],
  ['where the class has another', { day: '2026-11-18', number: 1, teacherIds: [newId()] }, head, 'class-busy'],
])('N-28: an extra lesson %s is refused, and nothing is said', async (_, change, caller, code) => {
  await using journal = await journalUnderTest();
  await room.in(journal, room.lesson());

  await expect(journal.ask(AddExtraLesson, extra(change), caller)).rejects.toMatchObject({ code });

  expect(await journal.said(LessonChanged)).toEqual([]);
});
