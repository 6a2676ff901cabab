import { expect, test } from '@jest/globals';
import { MarkHistory, newId, SetMarks } from '@parta/contracts';
import { aHeadTeacher, aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest, markIdIn } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const lesson = room.lesson();
const mark = aMark(lesson, pupils[0], { comment: 'Хорошо' });

test('N-35: the history of a cell is read by its teacher and the head, with comments', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [mark] }, teacher);

  for (const caller of [teacher, aHeadTeacher()]) {
    const { values } = await journal.ask(MarkHistory, { markId: markIdIn(mark) }, caller);
    expect(values).toMatchObject([{ value: '5', comment: 'Хорошо', by: teacher.personId, ver: 1 }]);
  }
});

test('R-07: the history of a foreign mark is not there', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [mark] }, teacher);
  const elsewhere = aTeacher({ personId: teacher.personId, schoolIds: ['s1026'] });
  const refused = (markId: string, caller: typeof teacher) =>
    expect(journal.ask(MarkHistory, { markId }, caller)).rejects.toMatchObject({ code: 'not-found' });

  await refused(markIdIn(mark), aTeacher());
  await refused(markIdIn(mark), elsewhere);
  await refused(newId(), teacher);
});
