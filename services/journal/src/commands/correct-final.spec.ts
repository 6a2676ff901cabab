import { expect, test } from '@jest/globals';
import { ClosePeriod, CorrectFinal, FinalSet, FinalsOfGroup, newId, SetFinals } from '@parta/contracts';
import { aCommandId, aHeadTeacher, aSchoolAdministrator } from '@parta/testing';
import { Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const [petya] = room.pupils;
const groupId = room.group.id;
const [, second, third] = room.year.periods;
const periodId = second?.periodId ?? '';
const administrator = aSchoolAdministrator();
const order = { number: '17-у', day: '2027-01-11', reason: 'Ошибка при переносе' };
const final = { pupilId: petya, kind: 'period' as const, periodId };
const correction: CorrectFinal = { groupId, ...final, value: '4', ver: 1, order };

/** The second quarter with a five for Petya, closed by the head teacher; the day after the order. */
async function closed(journal: JournalUnderTest): Promise<void> {
  await room.in(journal);
  journal.at('2026-12-29T09:00:00.000Z');
  await journal.ask(SetFinals, { groupId, finals: [{ ...final, value: '5', ver: 0 }] }, teacher);
  journal.at('2026-12-31T09:00:00.000Z');
  await journal.ask(ClosePeriod, { schoolId: 's1502', yearId: room.year.id, periodId }, aHeadTeacher());
  journal.at('2027-01-12T09:00:00.000Z');
}

test('R-06, N-35: a final is corrected by order, what it was stays', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);

  await journal.ask(CorrectFinal, correction, administrator);

  const told = await journal.said(FinalSet);
  expect(told[1]).toMatchObject({ order: { number: '17-у' }, finals: [{ value: '4', previous: '5', ver: 2 }] });
  expect(await journal.sql('select was, value, reason, order_number from late_change')).toEqual([
    { was: '5', value: '4', reason: order.reason, order_number: '17-у' },
  ]);
});

test('N-35: the administrator sees the finals and that they can be corrected by order; nobody else is told so', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  const mayCorrect = async (caller: typeof administrator) =>
    (await journal.ask(FinalsOfGroup, { groupId }, caller)).correctable;

  expect(await mayCorrect(administrator)).toBe(true);
  expect([await mayCorrect(teacher), await mayCorrect(aHeadTeacher())]).toEqual([false, false]);
});

test('R-21: the same order sent twice is one correction of the final', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  const id = aCommandId();

  await journal.ask(CorrectFinal, correction, administrator, id);
  await journal.ask(CorrectFinal, correction, administrator, id);

  expect(await journal.said(FinalSet)).toHaveLength(2);
  expect(await journal.sql('select from late_change')).toHaveLength(1);
});

test.each([
  ['by the teacher', {}, teacher, 'forbidden'],
  ['by the head teacher', {}, aHeadTeacher(), 'forbidden'],
  ['by the administrator of another school', {}, aSchoolAdministrator({ schoolIds: ['s1026'] }), 'not-found'],
  ['by an order of tomorrow', { order: { ...order, day: '2027-01-13' } }, administrator, 'order-not-yet'],
  ['by an order without a reason', { order: { ...order, reason: ' ' } }, administrator, 'malformed'],
  ['over a value nobody saw', { ver: 0 }, administrator, 'changed-meanwhile'],
  ['to a mark the scale has not', { value: '9' as const }, administrator, 'value-not-in-scale'],
  ['of a period the year has not', { periodId: newId() }, administrator, 'final-unknown'],
  ['of a period that is open', { periodId: third?.periodId ?? '', ver: 0 }, administrator, 'period-not-closed'],
])('R-06: a correction of a final %s is refused, and nothing changes', async (_, change, caller, code) => {
  await using journal = await journalUnderTest();
  await closed(journal);

  await expect(journal.ask(CorrectFinal, { ...correction, ...change }, caller)).rejects.toMatchObject({ code });

  expect(await journal.said(FinalSet)).toHaveLength(1);
  expect(await journal.sql('select from late_change')).toHaveLength(0);
});
