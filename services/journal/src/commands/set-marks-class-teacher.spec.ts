import { expect, test } from '@jest/globals';
import { ClassJournal, GiveTopic, MarkSet, SetMarks, SetSetting } from '@parta/contracts';
import { aSchoolAdministrator } from '@parta/testing';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const allow = (journal: JournalUnderTest, from: string) =>
  journal.ask(
    SetSetting,
    { schoolId: 's1502', name: 'rights.classTeacherMarks', value: true, from },
    aSchoolAdministrator(),
  );
const marksIn = (lesson: { id: string }, pupilId: string): SetMarks => ({
  lessonId: lesson.id,
  marks: [aMark(lesson, pupilId)],
});

test('F-134: a class teacher writes marks of other subjects where the school allows it, from its day on, and nothing but marks', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const [before, since] = [room.lesson({ day: '2026-11-17' }), room.lesson()];
  await room.in(journal, before, since);
  const leader = await room.leader(journal);

  await expect(journal.ask(SetMarks, marksIn(since, room.pupils[0]), leader)).rejects.toMatchObject({
    code: 'forbidden',
  });
  await allow(journal, '2026-11-18');
  await journal.ask(SetMarks, marksIn(since, room.pupils[0]), leader);

  const refused = { code: 'forbidden' };
  await expect(journal.ask(SetMarks, marksIn(before, room.pupils[0]), leader)).rejects.toMatchObject(refused);
  const topic = { lessonId: since.id, topic: 'Дроби', ver: 0 };
  await expect(journal.ask(GiveTopic, topic, leader)).rejects.toMatchObject(refused);
  expect(await journal.said(MarkSet)).toMatchObject([{ by: leader.personId, lessonId: since.id }]);
  const page = { groupId: room.group.id, from: '2026-11-17', until: '2026-11-18' };
  const { lessons } = await journal.ask(ClassJournal, page, leader);
  expect(lessons.map(({ writable, marksWritable }) => [writable, marksWritable ?? false])).toEqual([
    [false, false],
    [false, true],
  ]);
});

test('F-134: the right reaches the own class only: no other class, no group with pupils of another one, no former class', async () => {
  await using journal = await journalUnderTest();
  const [own, other, mixed] = [new Classroom(), new Classroom(), new Classroom()];
  mixed.group.classIds = [own.schoolClass.id, mixed.schoolClass.id];
  const rooms = [own, other, mixed].map((room) => ({ room, lesson: room.lesson() }));
  for (const { room, lesson } of rooms) await room.in(journal, lesson);
  const leader = await own.leader(journal);
  await allow(journal, '2026-09-01');

  for (const { room, lesson } of rooms.slice(1)) {
    const asked = journal.ask(SetMarks, marksIn(lesson, room.pupils[0]), leader);
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
  }
  await journal.sql(`update school_roles set roles = jsonb_set(roles, '{0,until}', '"2026-11-22"')`);
  const late = journal.ask(SetMarks, marksIn(rooms[0]?.lesson ?? own.lesson(), own.pupils[0]), leader);
  await expect(late).rejects.toMatchObject({ code: 'forbidden' });
  expect(await journal.sql('select from mark')).toHaveLength(0);
});
