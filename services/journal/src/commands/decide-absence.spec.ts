import { expect, test } from '@jest/globals';
import {
  AbsenceAnnounced,
  AbsencesOfClass,
  AnnounceAbsence,
  DecideAbsence,
  newId,
  WithdrawAbsence,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, aHeadTeacher } from '@parta/testing';
import { Classroom, type JournalUnderTest, journalUnderTest, schoolToday } from '../testing.ts';

const room = new Classroom();
const [pupilId] = room.pupils;
const mother = aGuardian({ children: [pupilId] });
const tomorrow = addDays(schoolToday(), 1);
const noticeId = newId();
const leave: AnnounceAbsence = { noticeId, pupilId, from: tomorrow, until: tomorrow, kind: 'leave' };
const yes = { noticeId, decision: 'granted' as const, ver: 1 };
const status = async (journal: JournalUnderTest) =>
  (await journal.sql<{ status: string }>('select status from absence_notice'))[0]?.status;

test('N-24: the class teacher grants leave; who asked, who granted and when stand side by side', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const leader = await room.leader(journal);
  await journal.ask(AnnounceAbsence, leave, mother);

  expect(await journal.ask(DecideAbsence, yes, leader)).toEqual({ status: 'granted', ver: 2 });

  const page = { classId: room.schoolClass.id, from: tomorrow, until: tomorrow };
  expect((await journal.ask(AbsencesOfClass, page, leader)).notices).toMatchObject([
    { noticeId, status: 'granted', by: mother.personId, decidedBy: leader.personId, ver: 2 },
  ]);
  expect((await journal.said(AbsenceAnnounced)).map((said) => said.status)).toEqual(['waiting', 'granted']);
});

test('N-24: long leave is not the class teacher’s to grant, but the head’s', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const leader = await room.leader(journal);
  await journal.ask(AnnounceAbsence, { ...leave, until: addDays(tomorrow, 9) }, mother);

  await expect(journal.ask(DecideAbsence, yes, leader)).rejects.toMatchObject({ code: 'head-decides' });
  expect(await status(journal)).toBe('waiting');

  expect(await journal.ask(DecideAbsence, yes, aHeadTeacher())).toMatchObject({ status: 'granted' });
});

test('R-05: of two who decided the second is told, and the first decision stands', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const leader = await room.leader(journal);
  await journal.ask(AnnounceAbsence, leave, mother);
  await journal.ask(DecideAbsence, yes, leader);

  const no = { ...yes, decision: 'declined' as const };
  await expect(journal.ask(DecideAbsence, no, aHeadTeacher())).rejects.toMatchObject({ code: 'absence-changed' });

  expect(await status(journal)).toBe('granted');
  expect(await journal.said(AbsenceAnnounced)).toHaveLength(2);
});

test('N-24: what a family took back stays on record and is over', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  await journal.ask(AnnounceAbsence, leave, mother);

  expect(await journal.ask(WithdrawAbsence, { noticeId, ver: 1 }, mother)).toEqual({ status: 'withdrawn', ver: 2 });

  await expect(journal.ask(DecideAbsence, { ...yes, ver: 2 }, aHeadTeacher())).rejects.toMatchObject({
    code: 'absence-changed',
  });
  expect(await journal.sql('select jsonb_array_length(steps) as steps from absence_notice')).toEqual([{ steps: 2 }]);
});

test('R-07: neither another class teacher nor another guardian finds the announcement', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  await journal.ask(AnnounceAbsence, leave, mother);

  const other = aGuardian({ children: [newId()] });
  await expect(journal.ask(DecideAbsence, yes, aClassTeacher())).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(WithdrawAbsence, { noticeId, ver: 1 }, other)).rejects.toMatchObject({ code: 'not-found' });

  expect(await status(journal)).toBe('waiting');
  expect(await journal.said(AbsenceAnnounced)).toHaveLength(1);
});
