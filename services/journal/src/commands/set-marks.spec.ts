import { expect, test } from '@jest/globals';
import { MarkHistory, MarkSet, newId, SetMarks, WorkPlanned } from '@parta/contracts';
import { aCommandId, aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest, markIdIn } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const [first, second, third] = pupils;
const lesson = room.lesson();

test('F-061: the marks of a whole lesson are set in one command, with kind, weight and author', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  const answer = await journal.ask(
    SetMarks,
    {
      lessonId: lesson.id,
      marks: [aMark(lesson, first), aMark(lesson, second, { value: '4', comment: 'Хороший ответ' })],
    },
    teacher,
  );

  expect(answer.marks).toMatchObject([
    { pupilId: first, value: '5', ver: 1 },
    { pupilId: second, value: '4', ver: 1 },
  ]);
  expect(await journal.said(MarkSet)).toMatchObject([
    {
      lessonId: lesson.id,
      subject: 'Алгебра',
      day: '2026-11-18',
      by: teacher.personId,
      marks: [
        { pupilId: first, value: '5', previous: null, ver: 1 },
        { pupilId: second, comment: 'Хороший ответ' },
      ],
      works: [{ typeId: 'answer', typeTitle: 'Ответ на уроке', weight: 100, counts: true }],
    },
  ]);
});

test('R-21: the same request twice gives one mark and one event', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const id = aCommandId();
  const command = { lessonId: lesson.id, marks: [aMark(lesson, first)] };

  const once = await journal.ask(SetMarks, command, teacher, id);
  const twice = await journal.ask(SetMarks, command, teacher, id);

  expect(twice).toEqual(once);
  expect(await journal.said(MarkSet)).toHaveLength(1);
  expect(await journal.sql('select from mark_history')).toHaveLength(1);
});

test('R-05: of two editors of an empty cell one wins, the other is told value, version, author and time', async () => {
  await using journal = await journalUnderTest();
  const orlova = aTeacher();
  const team = new Classroom();
  team.teachers = [...team.teachers, { personId: orlova.personId, from: '2026-09-01', until: null }];
  const theirs = team.lesson();
  await team.in(journal, theirs);
  const cell = aMark(theirs, team.pupils[0]);

  const outcomes = await Promise.allSettled([
    journal.ask(SetMarks, { lessonId: theirs.id, marks: [{ ...cell, value: '4' }] }, team.teacher),
    journal.ask(SetMarks, { lessonId: theirs.id, marks: [{ ...cell, value: '5' }] }, orlova),
  ]);

  const [lost] = outcomes.filter((outcome) => outcome.status === 'rejected');
  const [standing] = await journal.sql<{ value: string; by: string }>('select value, by from mark');
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(lost?.reason).toMatchObject({
    code: 'changed-meanwhile',
    details: { marks: [{ markId: markIdIn(cell), ...standing, ver: 1, at: expect.stringMatching(/^20.*Z$/) }] },
  });
  expect(await journal.said(MarkSet)).toHaveLength(1);
});

test('N-16: a conflict in one cell changes none of the command, and the second try on the new version wins', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, first)] }, teacher);
  const stale = [aMark(lesson, first, { value: '4' }), aMark(lesson, second)];

  await expect(journal.ask(SetMarks, { lessonId: lesson.id, marks: stale }, teacher)).rejects.toMatchObject({
    code: 'changed-meanwhile',
    details: { marks: [{ pupilId: first, value: '5', ver: 1 }] },
  });
  expect(await journal.sql('select from mark')).toHaveLength(1);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, first, { value: '4', ver: 1 })] }, teacher);

  expect(await journal.sql('select value, ver from mark')).toEqual([{ value: '4', ver: 2 }]);
});

test('R-26: a slip undone and a removal leave their trace: history gives every value with author and time', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const set = (value: string | null, ver: number) =>
    journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, first, { value, ver })] }, teacher);
  await set('2', 0);
  await set('5', 1);
  await set(null, 2);

  const { values } = await journal.ask(MarkHistory, { markId: markIdIn(aMark(lesson, first)) }, teacher);

  expect(values).toMatchObject([
    { value: '2', ver: 1, by: teacher.personId },
    { value: '5', ver: 2, by: teacher.personId },
    { value: null, ver: 3, by: teacher.personId, at: expect.stringMatching(/Z$/) },
  ]);
  expect((await journal.said(MarkSet)).map(({ marks: [mark] }) => [mark?.previous, mark?.value])).toEqual([
    [null, '2'],
    ['2', '5'],
    ['5', null],
  ]);
});

test('N-20: the value that stands already is no change: its author and version stay', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, first)] }, teacher);

  const { marks } = await journal.ask(
    SetMarks,
    { lessonId: lesson.id, marks: [aMark(lesson, first, { ver: 1 })] },
    teacher,
  );

  expect(marks).toMatchObject([{ value: '5', ver: 1 }]);
  expect(await journal.said(MarkSet)).toHaveLength(1);
});

test('N-17: the first mark brings the first work of a lesson into being, a second one in the cell makes it a pair', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, first)] }, teacher);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, first, { part: 1, value: '4' })] }, teacher);

  expect(await journal.said(WorkPlanned)).toMatchObject([
    { workId: aMark(lesson, first).workId, typeId: 'answer', parts: 1, ver: 1 },
    { workId: aMark(lesson, first).workId, parts: 2, ver: 2 },
  ]);
  expect(await journal.sql('select part, value from mark order by part')).toEqual([
    { part: 0, value: '5' },
    { part: 1, value: '4' },
  ]);
});

test('N-18: a work owed is a debt, never a number', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, third, { value: 'debt' })] }, teacher);

  expect(await journal.said(MarkSet)).toMatchObject([{ marks: [{ value: 'debt' }] }]);
});

test('a work nobody planned takes no marks, and a cell named twice in a command is a fault', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const stray = aMark(lesson, first, { workId: newId() });
  const twice = [aMark(lesson, first), aMark(lesson, first, { value: '4' })];

  await expect(journal.ask(SetMarks, { lessonId: lesson.id, marks: [stray] }, teacher)).rejects.toMatchObject({
    code: 'work-unknown',
  });
  await expect(journal.ask(SetMarks, { lessonId: lesson.id, marks: twice }, teacher)).rejects.toMatchObject({
    code: 'malformed',
  });
  expect(await journal.said(MarkSet)).toHaveLength(0);
  expect(await journal.said(WorkPlanned)).toHaveLength(0);
});
