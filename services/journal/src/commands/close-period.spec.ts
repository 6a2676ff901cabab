import { expect, test } from '@jest/globals';
import {
  ClassJournal,
  ClosePeriod,
  CorrectMark,
  FinalSet,
  MarkSet,
  PeriodClosed,
  SetFinals,
  SetMarks,
} from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

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

test('N-34: a closed year is told apart from a closed period: neither is unlocked', async () => {
  await using journal = await journalUnderTest();
  await closed(journal);
  journal.at('2027-06-01T09:00:00.000Z');

  await journal.ask(ClosePeriod, { ...close, periodId: null }, administrator);

  const page = { groupId, from: lesson.day, until: lesson.day };
  const { lessons } = await journal.ask(ClassJournal, page, teacher);
  expect(lessons).toMatchObject([{ writable: false, closed: 'year', barred: null }]);
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
