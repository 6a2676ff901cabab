import { expect, test } from '@jest/globals';
import {
  ClassJournal,
  ClosePeriod,
  ClosingOfSchool,
  CorrectFinal,
  CorrectMark,
  FinalSet,
  MarkHistory,
  MarkSet,
  PeriodClosed,
  SetFinals,
  SetMarks,
} from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest, markIdIn } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const [petya] = room.pupils;
const groupId = room.group.id;
const lesson = room.lesson({ day: '2026-12-28' });
const [, second] = room.year.periods;
const periodId = second?.periodId ?? '';
const close: ClosePeriod = { schoolId: 's1502', yearId: room.year.id, periodId };
const administrator = aSchoolAdministrator();
const order = { number: '17-у', day: '2027-01-11', reason: 'Ошибка при переносе' };
const cell = aMark(lesson, petya, { value: '4', ver: 1 });
const correction: CorrectMark = { lessonId: lesson.id, ...cell, order };
const final = { pupilId: petya, kind: 'period' as const, periodId, value: '5', ver: 0 };

/** The second quarter with a mark and a final, closed by the head teacher in January. */
async function closed(journal: JournalUnderTest): Promise<void> {
  await room.in(journal, lesson);
  journal.at('2026-12-29T09:00:00.000Z');
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, petya)] }, teacher);
  await journal.ask(SetFinals, { groupId, finals: [final] }, teacher);
  journal.at('2026-12-31T09:00:00.000Z');
  await journal.ask(ClosePeriod, close, aHeadTeacher());
}

test('N-34: a closed period is closed for its teachers at once, also for one whose journal was opened', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  await journal.sql(
    `insert into unlock (school_id, id, group_id, teacher_id, reason, asked_at, state, until)
     values ('s1502', gen_random_uuid(), $1, $2, 'Болела', now(), 'granted', '2027-02-01')`,
    [groupId, teacher.personId],
  );

  const again = journal.ask(SetMarks, { lessonId: lesson.id, marks: [cell] }, teacher);
  await expect(again).rejects.toMatchObject({ code: 'period-closed' });
  const finals = [{ ...final, value: '4', ver: 1 }];
  await expect(journal.ask(SetFinals, { groupId, finals }, teacher)).rejects.toMatchObject({ code: 'period-closed' });

  expect(await journal.said(MarkSet)).toHaveLength(1);
  expect(await journal.said(FinalSet)).toHaveLength(1);
  const page = { groupId, from: lesson.day, until: lesson.day };
  expect((await journal.ask(ClassJournal, page, teacher)).lessons).toMatchObject([{ closed: 'period' }]);
});

test('R-06, N-35: the administrator corrects a mark by order; old and new are kept with it and told', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  journal.at('2027-01-12T09:00:00.000Z');

  await journal.ask(CorrectMark, correction, administrator);

  const told = await journal.said(MarkSet);
  expect(told[1]).toMatchObject({
    order: { number: '17-у', day: '2027-01-11' },
    marks: [{ value: '4', previous: '5' }],
  });
  const { values } = await journal.ask(MarkHistory, { markId: markIdIn(cell) }, teacher);
  expect(values).toMatchObject([
    { value: '5', by: teacher.personId, late: null },
    { value: '4', by: administrator.personId, late: { reason: order.reason, order: { number: '17-у' } } },
  ]);
  expect((await journal.ask(ClosingOfSchool, { schoolId: 's1502' }, administrator)).changes).toMatchObject([
    { what: 'mark', was: '5', value: '4', pupilId: petya, by: administrator.personId, at: '2027-01-12T09:00:00.000Z' },
  ]);
});

test('R-06, N-35: a final is corrected by order, what it was stays', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  journal.at('2027-01-12T09:00:00.000Z');

  await journal.ask(CorrectFinal, { groupId, ...final, value: '4', ver: 1, order }, administrator);

  const told = await journal.said(FinalSet);
  expect(told[1]).toMatchObject({ order: { number: '17-у' }, finals: [{ value: '4', previous: '5', ver: 2 }] });
  expect(await journal.sql('select was, value, reason, order_number from late_change')).toEqual([
    { was: '5', value: '4', reason: order.reason, order_number: '17-у' },
  ]);
});

test.each([
  ['by the teacher', {}, teacher, 'forbidden'],
  ['by the head teacher', {}, aHeadTeacher(), 'forbidden'],
  ['by the administrator of another school', {}, aSchoolAdministrator({ schoolIds: ['s1026'] }), 'not-found'],
  ['by an order of tomorrow', { order: { ...order, day: '2027-01-13' } }, administrator, 'order-not-yet'],
  ['by an order without a reason', { order: { ...order, reason: ' ' } }, administrator, 'malformed'],
  ['over a value nobody saw', { ver: 0 }, administrator, 'changed-meanwhile'],
])('R-06: a correction %s is refused, and nothing changes', async (_, change, caller, code) => {
  await using journal = await journalUnderTest();
  await closed(journal);
  journal.at('2027-01-12T09:00:00.000Z');

  await expect(journal.ask(CorrectMark, { ...correction, ...change }, caller)).rejects.toMatchObject({ code });

  expect(await journal.said(MarkSet)).toHaveLength(1);
  expect(await journal.sql('select from late_change')).toHaveLength(0);
});

test('N-34: only what is over can be closed, by heads of the school; an open period is not corrected by order', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  journal.at('2026-12-30T20:59:59.000Z');
  const refused = async (caller: ReturnType<typeof aTeacher>, code: string, command = close) =>
    expect(journal.ask(ClosePeriod, command, caller)).rejects.toMatchObject({ code });

  await refused(aHeadTeacher(), 'period-not-over');
  await refused(teacher, 'forbidden');
  await refused(aHeadTeacher({ schoolIds: ['s1026'] }), 'not-found');
  await refused(administrator, 'not-found', { ...close, periodId: groupId });
  const open = journal.ask(CorrectMark, { ...correction, order: { ...order, day: '2026-12-30' } }, administrator);
  await expect(open).rejects.toMatchObject({ code: 'period-not-closed' });

  expect(await journal.said(PeriodClosed)).toEqual([]);
  journal.at('2026-12-30T21:00:00.000Z');
  await journal.ask(ClosePeriod, close, administrator);
  await journal.ask(ClosePeriod, close, aHeadTeacher());
  expect(await journal.said(PeriodClosed)).toMatchObject([{ periodId, by: administrator.personId }]);
});
