import { expect, test } from '@jest/globals';
import { newId, RemarkWeek, WeekRemarked, WeekRemarksOfClass } from '@parta/contracts';
import { aClassTeacher, aGuardian, aHeadTeacher, aTeacher } from '@parta/testing';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const [pupilId, other] = room.pupils;
const monday = '2026-11-16';
const week = { classId: room.schoolClass.id, monday };
const words = (change: Partial<RemarkWeek> = {}): RemarkWeek => ({
  ...week,
  ...{ text: 'В пятницу сдаём деньги на экскурсию', pupils: [{ pupilId, ver: 0 }] },
  ...change,
});

/** The class on the Wednesday of the week. */
async function onWednesday(): Promise<JournalUnderTest> {
  const journal = await journalUnderTest();
  await room.in(journal);
  journal.at('2026-11-18T10:00:00.000Z');
  return journal;
}
const linesOf = async (journal: JournalUnderTest, caller: Parameters<JournalUnderTest['ask']>[2]) =>
  (await journal.ask(WeekRemarksOfClass, week, caller)).remarks;

test('F-069: the class teacher writes under the week of several pupils at once, and the families are told', async () => {
  await using journal = await onWednesday();
  const leader = await room.leader(journal);
  const pupils = [pupilId, other].map((id) => ({ pupilId: id, ver: 0 }));

  await journal.ask(RemarkWeek, words({ pupils }), leader);

  expect(await journal.said(WeekRemarked)).toEqual([
    {
      ...{ schoolId: 's1502', ...week, text: words().text, by: leader.personId },
      pupils: pupils.map((pupil) => ({ ...pupil, ver: 1 })),
    },
  ]);
  expect(await linesOf(journal, leader)).toHaveLength(2);
});

test('R-26: words that are changed or taken back leave their trace; the family is told what stands now', async () => {
  await using journal = await onWednesday();
  const leader = await room.leader(journal);
  await journal.ask(RemarkWeek, words({ text: 'Молодец' }), leader);

  await journal.ask(RemarkWeek, words({ text: ' ', pupils: [{ pupilId, ver: 1 }] }), leader);

  expect((await journal.said(WeekRemarked)).map(({ text }) => text)).toEqual(['Молодец', '']);
  expect(await linesOf(journal, leader)).toMatchObject([{ pupilId, text: '', by: leader.personId, ver: 2 }]);
  expect(await journal.sql(`select steps -> 0 ->> 'text' as first from week_remark`)).toEqual([{ first: 'Молодец' }]);
});

test.each<[string, Partial<RemarkWeek>, string, string]>([
  ['somebody changed meanwhile', { pupils: [{ pupilId, ver: 3 }] }, '2026-11-18', 'remark-changed'],
  ['for a pupil of another class', { pupils: [{ pupilId: newId(), ver: 0 }] }, '2026-11-18', 'not-found'],
  ['before the week has begun', {}, '2026-11-15', 'week-remark-closed'],
  ['more than four weeks after', {}, '2026-12-21', 'week-remark-closed'],
  ['for days that begin on no Monday', { monday: '2026-11-17' }, '2026-11-18', 'week-remark-closed'],
])('F-069: words %s are refused, and nothing stands', async (_, change, day, code) => {
  await using journal = await onWednesday();
  const leader = await room.leader(journal);
  journal.at(`${day}T10:00:00.000Z`);

  await expect(journal.ask(RemarkWeek, words(change), leader)).rejects.toMatchObject({ code });

  expect(await journal.sql('select from week_remark')).toHaveLength(0);
  expect(await journal.said(WeekRemarked)).toEqual([]);
});

test('F-069: on the last day of the fourth week after the words may still be changed', async () => {
  await using journal = await onWednesday();
  const leader = await room.leader(journal);
  journal.at('2026-12-20T10:00:00.000Z');

  await journal.ask(RemarkWeek, words(), leader);

  expect(await journal.ask(WeekRemarksOfClass, week, leader)).toMatchObject({ mayWrite: true });
  journal.at('2026-12-20T21:00:00.000Z');
  expect(await journal.ask(WeekRemarksOfClass, week, leader)).toMatchObject({ mayWrite: false });
});

test('R-07: nobody but the teacher of that class writes under its weeks, and not under the own child’s', async () => {
  await using journal = await onWednesday();
  const leader = await room.leader(journal);
  const family = { schoolId: 's1502', adultId: leader.personId, childId: other, from: '2026-09-01', until: null };
  await journal.given(GuardianshipRow, { id: newId(), ...family, ver: 1 });
  const own = words({ pupils: [pupilId, other].map((id) => ({ pupilId: id, ver: 0 })) });

  await expect(journal.ask(RemarkWeek, own, leader)).rejects.toMatchObject({ code: 'own-child' });
  await expect(journal.ask(RemarkWeek, words(), aClassTeacher())).rejects.toMatchObject({ code: 'not-found' });
  for (const caller of [room.teacher, aTeacher(), aHeadTeacher(), aGuardian({ children: [pupilId] })])
    await expect(journal.ask(RemarkWeek, words(), caller)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(WeekRemarksOfClass, week, aClassTeacher())).rejects.toMatchObject({ code: 'not-found' });

  expect(await journal.said(WeekRemarked)).toEqual([]);
  expect(await linesOf(journal, leader)).toEqual([]);
});

test('R-05: of two who saw the same words one is refused', async () => {
  await using journal = await onWednesday();
  const leader = await room.leader(journal);

  const both = await Promise.allSettled(
    ['Первое', 'Второе'].map((text) => journal.ask(RemarkWeek, words({ text }), leader)),
  );

  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await journal.said(WeekRemarked)).toHaveLength(1);
});
