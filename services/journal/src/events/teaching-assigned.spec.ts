import { expect, test } from '@jest/globals';
import { MarkSet, SetMarks, TeachingAssigned } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

test('F-151: with the assignment the journal changes hands', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const lesson = room.lesson();
  const successor = aTeacher();
  await room.in(journal, lesson);
  const command = { lessonId: lesson.id, marks: [aMark(lesson, room.pupils[0])] };
  const teachers = [
    { personId: room.teacher.personId, from: '2026-09-01', until: '2026-11-16' },
    { personId: successor.personId, from: '2026-11-16', until: null },
  ];

  await journal.tell(TeachingAssigned, { schoolId: 's1502', groupId: room.group.id, teachers, ver: 2 });

  await expect(journal.ask(SetMarks, command, room.teacher)).rejects.toMatchObject({ code: 'forbidden' });
  await journal.ask(SetMarks, command, successor);
  expect(await journal.said(MarkSet)).toMatchObject([{ by: successor.personId }]);
});
