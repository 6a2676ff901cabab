import { expect, test } from '@jest/globals';
import {
  ClassJournal,
  FinalsOfGroup,
  newId,
  RecordTransferSheet,
  SetFinals,
  SetMarks,
  TransferDesk,
  TransferSheet,
} from '@parta/contracts';
import { aGuardian, aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const groupId = room.group.id;
const [pupilId, other] = room.pupils;
const [, second] = room.year.periods;
const inSecond = { kind: 'period' as const, periodId: second?.periodId ?? '' };
const lesson = room.lesson({ day: '2026-12-24' });
const registrar = aSchoolAdministrator();
const marks = ['2026-11-09', '2026-11-16', '2026-11-23'].map((day) => ({ day, value: '2', weight: 100 }));
const finals = [{ title: '1-я четверть', value: '3' }];
const drawing = {
  subject: 'Черчение',
  groupId: null,
  marks: [{ day: '2026-11-09', value: '10', weight: 100 }],
  finals: [],
};
const aSheet = (change: Partial<RecordTransferSheet> = {}): RecordTransferSheet => ({
  ...{ pupilId, formerSchool: 'Школа № 7, Тверь', ver: 0 },
  lines: [{ subject: 'Математика', groupId, marks, finals }, drawing],
  ...change,
});

/** The pupil has a five here, and three twos of the same quarter come along from the former school. */
async function arrived(journal: JournalUnderTest): Promise<void> {
  await room.in(journal, lesson);
  journal.at('2026-12-28T09:00:00.000Z');
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, pupilId)] }, teacher);
  await journal.ask(RecordTransferSheet, aSheet(), registrar);
}
const cellOf = async (journal: JournalUnderTest) => {
  const { cells } = await journal.ask(FinalsOfGroup, { groupId }, teacher);
  return cells.find((cell) => cell.pupilId === pupilId && cell.periodId === inSecond.periodId);
};

test('N-37: a sheet is kept version by version, mapped to journals of the pupil or for the record alone', async () => {
  await using journal = await journalUnderTest();
  await arrived(journal);
  const leader = await room.leader(journal);

  await journal.ask(RecordTransferSheet, aSheet({ lines: [drawing, { ...drawing, marks: [] }], ver: 1 }), leader);

  const sheet = await journal.ask(TransferSheet, { pupilId }, aHeadTeacher());
  expect(sheet).toMatchObject({
    writable: false,
    ver: 2,
    by: leader.personId,
    groups: [{ groupId }],
    lines: [drawing],
  });
  expect(
    await journal.sql('select ver, count(*)::int as entries from transfer_mark group by ver order by ver'),
  ).toEqual([
    { ver: 1, entries: 5 },
    { ver: 2, entries: 1 },
  ]);
  const { classes } = await journal.ask(TransferDesk, {}, leader);
  expect(classes).toMatchObject([{ title: '8Б' }]);
  expect(classes[0]?.pupils.filter(({ sheet: has }) => has)).toEqual([{ pupilId, until: null, sheet: true }]);
});

test('R-03, N-37: what came along stands beside the finals and in no journal: averages and proposals stay as they are', async () => {
  await using journal = await journalUnderTest();
  await arrived(journal);

  const page = await journal.ask(FinalsOfGroup, { groupId }, teacher);

  expect(page.transfers).toEqual([{ pupilId, formerSchool: 'Школа № 7, Тверь', marks, finals }]);
  expect(await cellOf(journal)).toMatchObject({
    ...{ value: null, proposal: { value: '5', marks: 1, average: { numerator: '500', denominator: '100' } } },
    transfer: { counted: false, marks: 3, proposal: { value: '3', marks: 4 } },
  });
  const days = { groupId, from: '2026-11-01', until: '2026-12-30' };
  expect((await journal.ask(ClassJournal, days, teacher)).marks).toHaveLength(1);
});

test('N-37: the final of a period counts them by the teacher’s choice alone, and the choice is recorded with its version', async () => {
  await using journal = await journalUnderTest();
  await arrived(journal);
  const final = { pupilId, ...inSecond, value: '3' };

  await journal.ask(SetFinals, { groupId, finals: [{ ...final, transfer: 'counted', ver: 0 }] }, teacher);
  expect(await cellOf(journal)).toMatchObject({ value: '3', proposedThen: '3', transfer: { counted: true } });
  await journal.ask(SetFinals, { groupId, finals: [{ ...final, transfer: 'apart', ver: 1 }] }, teacher);

  expect(await cellOf(journal)).toMatchObject({ value: '3', proposedThen: '5', transfer: { counted: false } });
  const history = 'select value, proposed, transfer_ver as counted from final_mark_history order by ver';
  expect(await journal.sql(history)).toEqual([
    { value: '3', proposed: '3', counted: 1 },
    { value: '3', proposed: '5', counted: null },
  ]);
  const nothing = { pupilId: other, ...inSecond, value: '3', transfer: 'counted' as const, ver: 0 };
  await expect(journal.ask(SetFinals, { groupId, finals: [nothing] }, teacher)).rejects.toMatchObject({
    code: 'transfer-missing',
  });
});

test.each([
  ['somebody saved meanwhile', { ver: 0 }, 'transfer-changed'],
  [
    'maps a subject to a journal of others',
    { ver: 1, lines: [{ ...drawing, groupId: newId() }] },
    'transfer-group-unknown',
  ],
  ['has a mark the scale has not', { ver: 1, lines: [{ ...drawing, groupId }] }, 'value-not-in-scale'],
  [
    'has a mark of a day ahead',
    { ver: 1, lines: [{ ...drawing, marks: [{ day: '2027-01-11', value: '5', weight: 100 }] }] },
    'transfer-day-ahead',
  ],
])('N-37: a sheet that %s is refused, and what stands stays', async (_, change, code) => {
  await using journal = await journalUnderTest();
  await arrived(journal);

  await expect(journal.ask(RecordTransferSheet, aSheet(change), registrar)).rejects.toMatchObject({ code });

  expect((await journal.ask(TransferSheet, { pupilId }, registrar)).ver).toBe(1);
});

test('R-07: of another school, another class or no class at all nobody finds the sheet; nobody enters the own child’s', async () => {
  await using journal = await journalUnderTest();
  await arrived(journal);
  const stranger = aSchoolAdministrator({ schoolIds: ['s1026'] });
  const elsewhere = new Classroom();
  await elsewhere.in(journal);

  for (const caller of [stranger, await elsewhere.leader(journal)]) {
    await expect(journal.ask(TransferSheet, { pupilId }, caller)).rejects.toMatchObject({ code: 'not-found' });
    const change = journal.ask(RecordTransferSheet, aSheet({ ver: 1 }), caller);
    await expect(change).rejects.toMatchObject({ code: 'not-found' });
  }
  for (const caller of [aTeacher(), aGuardian({ children: [pupilId] })])
    await expect(journal.ask(TransferSheet, { pupilId }, caller)).rejects.toMatchObject({ code: 'forbidden' });
  const pair = { schoolId: 's1502', adultId: registrar.personId, childId: pupilId, from: '2026-09-01', until: null };
  await journal.given(GuardianshipRow, { id: newId(), ...pair, ver: 1 });
  const own = journal.ask(RecordTransferSheet, aSheet({ ver: 1 }), registrar);
  await expect(own).rejects.toMatchObject({ code: 'own-child' });
});
