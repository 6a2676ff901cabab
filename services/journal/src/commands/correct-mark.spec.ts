import { expect, test } from '@jest/globals';
import {
  ClassJournal,
  ClosePeriod,
  ClosingOfSchool,
  CorrectMark,
  MarkHistory,
  MarkSet,
  newId,
  SetMarks,
} from '@parta/contracts';
import { aCommandId, aHeadTeacher, aSchoolAdministrator } from '@parta/testing';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest, markIdIn } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const [petya, varya] = room.pupils;
const lesson = room.lesson({ day: '2026-12-28' });
const [, second] = room.year.periods;
const administrator = aSchoolAdministrator();
const order = { number: '17-у', day: '2027-01-11', reason: 'Ошибка при переносе' };
const cell = aMark(lesson, petya, { value: '4', ver: 1 });
const correction: CorrectMark = { lessonId: lesson.id, ...cell, order };
const page = { groupId: room.group.id, from: lesson.day, until: lesson.day };

/** The second quarter with a five for Petya, closed by the head teacher; the day after the order. */
async function closed(journal: JournalUnderTest): Promise<void> {
  await room.in(journal, lesson);
  journal.at('2026-12-29T09:00:00.000Z');
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, petya)] }, teacher);
  journal.at('2026-12-31T09:00:00.000Z');
  const close = { schoolId: 's1502', yearId: room.year.id, periodId: second?.periodId ?? '' };
  await journal.ask(ClosePeriod, close, aHeadTeacher());
  journal.at('2027-01-12T09:00:00.000Z');
}

test('R-06, N-35: the administrator corrects a mark by order; old and new are kept with it and told', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);

  await journal.ask(CorrectMark, correction, administrator);

  const told = await journal.said(MarkSet);
  expect(told[1]).toMatchObject({
    order: { number: '17-у', day: '2027-01-11' },
    marks: [{ value: '4', previous: '5' }],
  });
  const { values } = await journal.ask(MarkHistory, { markId: markIdIn(cell) }, administrator);
  expect(values).toMatchObject([
    { value: '5', by: teacher.personId, late: null },
    { value: '4', by: administrator.personId, late: { reason: order.reason, order: { number: '17-у' } } },
  ]);
  expect((await journal.ask(ClosingOfSchool, { schoolId: 's1502' }, administrator)).changes).toMatchObject([
    { what: 'mark', was: '5', value: '4', pupilId: petya, by: administrator.personId, at: '2027-01-12T09:00:00.000Z' },
  ]);
});

test('N-35: the administrator reads the journal and is told that it can be corrected by order; nobody else is', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  const mayCorrect = async (caller: typeof administrator) =>
    (await journal.ask(ClassJournal, page, caller)).correctable;

  expect(await mayCorrect(administrator)).toBe(true);
  expect([await mayCorrect(teacher), await mayCorrect(aHeadTeacher())]).toEqual([false, false]);
  const { lessons, writable } = await journal.ask(ClassJournal, page, administrator);
  expect([writable, lessons]).toMatchObject([false, [{ writable: false, closed: 'period' }]]);
});

test('N-35: what was forgotten is added by order, and what should not stand is taken away with its trace', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  const forgotten = aMark(lesson, varya, { value: '3' });

  await journal.ask(CorrectMark, { lessonId: lesson.id, ...forgotten, order }, administrator);
  await journal.ask(CorrectMark, { ...correction, value: null }, administrator);

  const { marks } = await journal.ask(ClassJournal, page, administrator);
  expect(marks.find(({ pupilId }) => pupilId === varya)).toMatchObject({ value: '3', ver: 1 });
  const { values } = await journal.ask(MarkHistory, { markId: markIdIn(cell) }, administrator);
  expect(values).toMatchObject([{ value: '5' }, { value: null, late: { order: { number: '17-у' } } }]);
});

test('R-21: the same order sent twice is one correction', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  const id = aCommandId();

  await journal.ask(CorrectMark, correction, administrator, id);
  await journal.ask(CorrectMark, correction, administrator, id);

  expect(await journal.said(MarkSet)).toHaveLength(2);
  expect(await journal.sql('select from late_change')).toHaveLength(1);
});

test.each([
  ['by the teacher', {}, teacher, 'forbidden'],
  ['by the head teacher', {}, aHeadTeacher(), 'forbidden'],
  ['by the administrator of another school', {}, aSchoolAdministrator({ schoolIds: ['s1026'] }), 'not-found'],
  ['by an order of tomorrow', { order: { ...order, day: '2027-01-13' } }, administrator, 'order-not-yet'],
  ['by an order without a reason', { order: { ...order, reason: ' ' } }, administrator, 'malformed'],
  ['by an order without a number', { order: { ...order, number: ' ' } }, administrator, 'malformed'],
  ['over a value nobody saw', { ver: 0 }, administrator, 'changed-meanwhile'],
  ['to a mark the scale has not', { value: '9' as const }, administrator, 'value-not-in-scale'],
  ['of somebody who is not in the group', { pupilId: newId(), ver: 0 }, administrator, 'pupil-not-in-lesson'],
])('R-06: a correction %s is refused, and nothing changes', async (_, change, caller, code) => {
  await using journal = await journalUnderTest();
  await closed(journal);

  await expect(journal.ask(CorrectMark, { ...correction, ...change }, caller)).rejects.toMatchObject({ code });

  expect(await journal.said(MarkSet)).toHaveLength(1);
  expect(await journal.sql('select from late_change')).toHaveLength(0);
});
