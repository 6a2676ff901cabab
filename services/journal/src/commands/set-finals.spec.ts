import { expect, test } from '@jest/globals';
import { FinalSet, FinalsOfGroup, newId, SetFinals, SetMarks } from '@parta/contracts';
import { aHeadTeacher, aTeacher } from '@parta/testing';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const groupId = room.group.id;
const [petya, varya] = room.pupils;
const [first, second] = room.year.periods;
const lessons = ['2026-12-22', '2026-12-23', '2026-12-24'].map((day) => room.lesson({ day }));
const inSecond = { kind: 'period' as const, periodId: second?.periodId ?? '' };
const inWindow = '2026-12-28T09:00:00.000Z';

/** Petya has 5, 4, 5 in the second quarter; today finals are set. */
async function marked(journal: JournalUnderTest): Promise<void> {
  await room.in(journal, ...lessons);
  journal.at(inWindow);
  for (const [index, lesson] of lessons.entries()) {
    const marks = [aMark(lesson, petya, { value: ['5', '4', '5'][index] ?? '5' })];
    await journal.ask(SetMarks, { lessonId: lesson.id, marks }, teacher);
  }
}

const cellOf = async (journal: JournalUnderTest, pupilId: string) => {
  const { cells } = await journal.ask(FinalsOfGroup, { groupId }, teacher);
  return cells.find((cell) => cell.pupilId === pupilId && cell.periodId === inSecond.periodId);
};

test('F-075, N-30: the teacher differs from what is proposed; both are kept and shown apart', async () => {
  await using journal = await journalUnderTest();
  await marked(journal);
  expect((await cellOf(journal, petya))?.proposal).toMatchObject({
    ...{ value: '5', why: 'proposed', marks: 3, average: { numerator: '1400', denominator: '300' } },
  });

  await journal.ask(SetFinals, { groupId, finals: [{ pupilId: petya, ...inSecond, value: '4', ver: 0 }] }, teacher);

  expect(await cellOf(journal, petya)).toMatchObject({
    ...{ value: '4', proposedThen: '5', by: teacher.personId, ver: 1, proposal: { value: '5' } },
  });
  expect(await journal.said(FinalSet)).toMatchObject([
    { groupId, subject: 'Алгебра', finals: [{ pupilId: petya, title: '2-я четверть', value: '4', previous: null }] },
  ]);
});

test('R-17: a set final stays when marks change, and what is proposed follows them', async () => {
  await using journal = await journalUnderTest();
  await marked(journal);
  await journal.ask(SetFinals, { groupId, finals: [{ pupilId: petya, ...inSecond, value: '5', ver: 0 }] }, teacher);

  for (const lesson of lessons) {
    const marks = [aMark(lesson, petya, { value: '2', ver: 1 })];
    await journal.ask(SetMarks, { lessonId: lesson.id, marks }, teacher);
  }

  expect(await cellOf(journal, petya)).toMatchObject({ value: '5', ver: 1, proposal: { value: '2' } });
  expect(await journal.said(FinalSet)).toHaveLength(1);
});

test('F-075, R-05: a column is set in one command; of two who saw the same cell the second is refused and told what stands', async () => {
  await using journal = await journalUnderTest();
  await marked(journal);
  const column = room.pupils.map((pupilId) => ({ pupilId, ...inSecond, value: '4', ver: 0 }));
  await journal.ask(SetFinals, { groupId, finals: column }, teacher);

  await expect(journal.ask(SetFinals, { groupId, finals: column }, teacher)).rejects.toMatchObject({
    code: 'changed-meanwhile',
    details: { finals: expect.arrayContaining([expect.objectContaining({ pupilId: petya, value: '4', ver: 1 })]) },
  });

  await journal.ask(SetFinals, { groupId, finals: [{ pupilId: petya, ...inSecond, value: null, ver: 1 }] }, teacher);
  const history =
    'select h.value, h.proposed from final_mark_history h join final_mark f on f.id = h.final_id where f.pupil_id = $1 order by h.ver';
  expect(await journal.sql(history, [petya])).toEqual([
    { value: '4', proposed: '5' },
    { value: null, proposed: '5' },
  ]);
  expect(await journal.said(FinalSet)).toHaveLength(2);
});

test('R-03: whoever moved inside the parallel keeps the marks of the old journal in the proposal', async () => {
  await using journal = await journalUnderTest();
  await marked(journal);
  const other = new Classroom();
  Object.assign(other.group, { yearId: room.year.id });
  other.members = [{ pupilId: petya, from: '2026-12-25', until: null }];
  Object.assign(other.year, { id: newId() });
  await other.in(journal);

  const { cells } = await journal.ask(FinalsOfGroup, { groupId: other.group.id }, other.teacher);

  expect(cells.find((cell) => cell.periodId === inSecond.periodId)?.proposal).toMatchObject({ value: '5', marks: 3 });
});

const wanted = { pupilId: varya, ...inSecond, value: '4', ver: 0 };
test.each([
  ['by a colleague', {}, inWindow, 'forbidden', aTeacher()],
  ['by the head teacher', {}, inWindow, 'forbidden', aHeadTeacher()],
  ['in another school', {}, inWindow, 'not-found', aTeacher({ personId: teacher.personId, schoolIds: ['s1026'] })],
  ['of a pupil of another class', { pupilId: newId() }, inWindow, 'pupil-not-in-group', teacher],
  ['of no mark of the scale', { value: '10' }, inWindow, 'value-not-in-scale', teacher],
  ['in a period the year has not', { periodId: newId() }, inWindow, 'final-unknown', teacher],
  ['of an exam in grade 8', { kind: 'exam' as const, periodId: null }, inWindow, 'final-unknown', teacher],
  ['a minute before they open', {}, '2026-12-22T20:59:59.000Z', 'finals-not-open', teacher],
  ['a minute after they were due', {}, '2027-01-02T21:00:00.000Z', 'finals-over', teacher],
  ['of a period long ago', { periodId: first?.periodId ?? '' }, inWindow, 'finals-over', teacher],
])('N-30, R-29: a final %s is refused, and nothing changes', async (_, change, now, code, caller) => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  journal.at(now);

  const command: SetFinals = { groupId, finals: [{ ...wanted, ...change }] };
  await expect(journal.ask(SetFinals, command, caller)).rejects.toMatchObject({ code });

  expect(await journal.sql('select from final_mark')).toHaveLength(0);
  expect(await journal.said(FinalSet)).toEqual([]);
});

test('R-29: the first minute of the first day and the last of the last are open, in the school’s zone', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);

  journal.at('2026-12-22T21:00:00.000Z');
  await journal.ask(SetFinals, { groupId, finals: [wanted] }, teacher);
  journal.at('2027-01-02T20:59:59.000Z');
  await journal.ask(SetFinals, { groupId, finals: [{ ...wanted, value: '5', ver: 1 }] }, teacher);

  expect(await journal.said(FinalSet)).toHaveLength(2);
});

test('nobody decides on the own child', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const own = { adultId: teacher.personId, childId: varya, from: '2020-01-01', until: null };
  await journal.given(GuardianshipRow, { id: newId(), schoolId: 's1502', ...own, ver: 1 });
  journal.at(inWindow);

  const asked = journal.ask(SetFinals, { groupId, finals: [wanted] }, teacher);
  await expect(asked).rejects.toMatchObject({ code: 'own-child' });

  expect(await journal.said(FinalSet)).toEqual([]);
});
