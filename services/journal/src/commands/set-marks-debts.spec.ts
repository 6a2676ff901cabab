import { expect, test } from '@jest/globals';
import { ClassJournal, MarkHistory, MarkSet, newId, PlanWork, SetMarks } from '@parta/contracts';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest, markIdIn } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils, group } = room;
const [first, second] = pupils;
const lesson = room.lesson();
const later = room.lesson({ day: '2026-11-20' });
type Cell = ReturnType<typeof aMark>;
const set = (journal: JournalUnderTest, of: { id: string }, change: Partial<Cell>, pupilId = first) =>
  journal.ask(SetMarks, { lessonId: of.id, marks: [aMark(of, pupilId, change)] }, teacher);
const firstId = markIdIn(aMark(lesson, first));

test('N-18: a work is owed by a day; the day can be moved, a mark replaces the debt, and history keeps all of it', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  await set(journal, lesson, { value: 'debt', due: '2026-11-25' });
  await set(journal, lesson, { value: 'debt', due: '2026-11-27', ver: 1 });
  await set(journal, lesson, { value: 'debt', comment: 'Сдать после уроков', ver: 2 });
  await set(journal, lesson, { value: '4', ver: 3 });

  const { values } = await journal.ask(MarkHistory, { markId: firstId }, teacher);
  expect(values.map(({ value, due }) => [value, due])).toEqual([
    ['debt', '2026-11-25'],
    ['debt', '2026-11-27'],
    ['debt', '2026-11-27'],
    ['4', null],
  ]);
  expect((await journal.said(MarkSet)).map(({ marks: [mark] }) => mark?.due)).toEqual([
    '2026-11-25',
    '2026-11-27',
    '2026-11-27',
    undefined,
  ]);
});

test('N-18: the page of the journal says by which day a work is owed', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await set(journal, lesson, { value: 'debt', due: '2026-11-25' });

  const { marks } = await journal.ask(
    ClassJournal,
    { groupId: group.id, from: '2026-11-16', until: '2026-11-22' },
    teacher,
  );

  expect(marks).toMatchObject([{ value: 'debt', due: '2026-11-25', retakeOf: null }]);
});

test('N-18: nothing is owed by a day before its lesson, and only a debt has a day', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  await expect(set(journal, lesson, { value: 'debt', due: '2026-11-17' })).rejects.toMatchObject({
    code: 'due-too-early',
  });
  expect(await journal.said(MarkSet)).toHaveLength(0);
  await set(journal, lesson, { value: '5', due: '2026-11-25' });

  expect(await journal.sql('select due from mark')).toEqual([{ due: null }]);
});

test('N-20: a retake names the first mark, which stays; its removal unties it', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson, later);
  await set(journal, lesson, { value: '2' });

  await set(journal, later, { value: '4', retakeOf: firstId });
  await set(journal, later, { value: '5', ver: 1 });
  await set(journal, later, { value: null, ver: 2 });

  expect((await journal.said(MarkSet)).map(({ marks: [mark] }) => [mark?.value, mark?.retakeOf])).toEqual([
    ['2', undefined],
    ['4', firstId],
    ['5', firstId],
    [null, undefined],
  ]);
  const { values } = await journal.ask(MarkHistory, { markId: markIdIn(aMark(later, first)) }, teacher);
  expect(values.map(({ retakeOf }) => retakeOf)).toEqual([firstId, firstId, null]);
  expect(await journal.sql('select value from mark where id = $1', [firstId])).toEqual([{ value: '2' }]);
});

test('N-20: a mark that somebody retakes becomes no retake itself; once that retake is gone, it may', async () => {
  await using journal = await journalUnderTest();
  const earliest = room.lesson({ day: '2026-11-16' });
  await room.in(journal, earliest, lesson, later);
  const earliestId = markIdIn(aMark(earliest, first));
  await set(journal, earliest, { value: '3' });
  await set(journal, lesson, { value: '2' });
  await set(journal, later, { value: '4', retakeOf: firstId });
  const said = await journal.said(MarkSet);

  await expect(set(journal, lesson, { value: '2', ver: 1, retakeOf: earliestId })).rejects.toMatchObject({
    code: 'retake-unfit',
  });
  expect(await journal.said(MarkSet)).toEqual(said);
  await set(journal, later, { value: null, ver: 1 });
  await set(journal, lesson, { value: '2', ver: 1, retakeOf: earliestId });

  expect(await journal.sql('select retake_of as "of" from mark where id = $1', [firstId])).toEqual([
    { of: earliestId },
  ]);
});

test('N-20: only an earlier mark of the same pupil in the same journal is retaken, never a retake or an empty cell', async () => {
  await using journal = await journalUnderTest();
  const elsewhere = new Classroom({ teacherId: teacher.personId });
  elsewhere.members = [{ pupilId: first, from: '2026-09-01', until: null }];
  const foreign = elsewhere.lesson();
  await room.in(journal, lesson, later);
  await elsewhere.in(journal, foreign);
  await set(journal, lesson, { value: '3' });
  await set(journal, foreign, { value: '3' });
  await set(journal, later, { value: '4', retakeOf: firstId });
  const work = { workId: newId(), lessonId: later.id, typeId: 'control', title: '', parts: 1, ver: 0 };
  await journal.ask(PlanWork, work, teacher);
  const said = await journal.said(MarkSet);
  const refused = (of: { id: string }, retakeOf: string, pupilId = first) =>
    expect(set(journal, of, { workId: work.workId, value: '5', retakeOf }, pupilId)).rejects.toMatchObject({
      code: 'retake-unfit',
    });

  await refused(later, newId());
  await refused(later, firstId, second);
  await refused(later, markIdIn(aMark(foreign, first)));
  await refused(later, markIdIn(aMark(later, first)));
  await expect(set(journal, lesson, { value: '5', ver: 1, retakeOf: firstId })).rejects.toMatchObject({
    code: 'retake-unfit',
  });
  await expect(
    set(journal, lesson, { value: '5', ver: 1, retakeOf: markIdIn(aMark(later, first)) }),
  ).rejects.toMatchObject({ code: 'retake-unfit' });

  expect(await journal.said(MarkSet)).toEqual(said);
});
