import { expect, test } from '@jest/globals';
import {
  AcknowledgeStaffNotice,
  newId,
  NoticesForMe,
  StaffNotices,
  WithdrawStaffNotice,
  WriteStaffNotice,
} from '@parta/contracts';
import { aClassTeacher, aGuardian, aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const head = aHeadTeacher();
const aNotice = (change: Partial<WriteStaffNotice> = {}): WriteStaffNotice => ({
  ...{ noticeId: newId(), schoolId, text: 'Сверьте списки классов', audience: 'classTeachers', until: '2026-11-27' },
  ...change,
});
type Someone = Parameters<JournalUnderTest['ask']>[2];
const shownTo = async (journal: JournalUnderTest, caller: Someone) =>
  (await journal.ask(NoticesForMe, {}, caller)).notices.map(({ text }) => text);

test('F-081: class teachers see a message of the administration until each has acknowledged it; who did and when is told', async () => {
  await using journal = await journalUnderTest();
  const [first, second] = [aClassTeacher(), aClassTeacher()];
  const notice = aNotice();
  await journal.ask(WriteStaffNotice, notice, head);
  expect(await shownTo(journal, first)).toEqual(['Сверьте списки классов']);

  await journal.ask(AcknowledgeStaffNotice, { noticeId: notice.noticeId }, first);
  journal.at('2026-11-22T10:00:00.000Z');
  await journal.ask(AcknowledgeStaffNotice, { noticeId: notice.noticeId }, first);

  expect(await shownTo(journal, first)).toEqual([]);
  expect(await shownTo(journal, second)).toHaveLength(1);
  const { notices } = await journal.ask(StaffNotices, { schoolId }, head);
  const acknowledged = [{ personId: first.personId, at: '2026-11-22T09:00:00.000Z' }];
  expect(notices).toMatchObject([{ by: head.personId, audience: 'classTeachers', withdrawnAt: null, acknowledged }]);
});

test('F-081: a message reaches the roles it is for; who leads a class is a class teacher in every role', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  await room.in(journal);
  const leader = await room.leader(journal);
  for (const audience of ['classTeachers', 'teachers', 'staff'] as const)
    await journal.ask(WriteStaffNotice, aNotice({ audience, text: audience }), head);

  const all = ['classTeachers', 'teachers', 'staff'];
  expect(await shownTo(journal, leader)).toEqual(all);
  expect(await shownTo(journal, aTeacher({ personId: leader.personId }))).toEqual(all);
  expect(await shownTo(journal, aTeacher())).toEqual(['teachers', 'staff']);
  expect(await shownTo(journal, aSchoolAdministrator())).toEqual(['staff']);
  expect(await shownTo(journal, head)).toEqual([]);
  expect(await shownTo(journal, aClassTeacher({ schoolIds: ['s1026'] }))).toEqual([]);
});

test('F-081: a message is gone after its last day, and once it was taken back; it stays on record', async () => {
  await using journal = await journalUnderTest();
  const teacher = aTeacher();
  const [short, long] = [aNotice({ audience: 'staff', until: '2026-11-22' }), aNotice({ audience: 'staff' })];
  await journal.ask(WriteStaffNotice, short, head);
  await journal.ask(WriteStaffNotice, long, head);
  expect(await shownTo(journal, teacher)).toHaveLength(2);

  await journal.ask(WithdrawStaffNotice, { noticeId: long.noticeId }, aSchoolAdministrator());
  expect(await shownTo(journal, teacher)).toHaveLength(1);
  journal.at('2026-11-22T21:00:00.000Z');
  expect(await shownTo(journal, teacher)).toEqual([]);
  await journal.ask(WithdrawStaffNotice, { noticeId: long.noticeId }, head);

  const { notices } = await journal.ask(StaffNotices, { schoolId }, head);
  const withdrawn = notices.find(({ noticeId }) => noticeId === long.noticeId);
  expect(notices).toHaveLength(2);
  expect(withdrawn).toMatchObject({ withdrawnAt: '2026-11-22T09:00:00.000Z' });
});

test.each([
  ['whose last day is over', { until: '2026-11-21' }, 'staff-notice-over'],
  ['to another school', { schoolId: 's1026' }, 'not-found'],
  ['without words', { text: ' ' }, 'malformed'],
  ['of more than a thousand letters', { text: 'я'.repeat(1001) }, 'malformed'],
])('F-081: a message %s is refused, and nobody sees it', async (_, change, code) => {
  await using journal = await journalUnderTest();

  await expect(journal.ask(WriteStaffNotice, aNotice(change), head)).rejects.toMatchObject({ code });

  expect(await journal.sql('select from staff_notice')).toHaveLength(0);
});

test('R-07, F-081: families and other schools reach no message, teachers neither write nor see who read', async () => {
  await using journal = await journalUnderTest();
  const notice = aNotice();
  const { noticeId } = notice;
  await journal.ask(WriteStaffNotice, notice, head);
  const [teacher, stranger] = [aTeacher(), aClassTeacher({ schoolIds: ['s1026'] })];

  await expect(journal.ask(NoticesForMe, {}, aGuardian())).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(WriteStaffNotice, aNotice(), teacher)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(StaffNotices, { schoolId }, teacher)).rejects.toMatchObject({ code: 'forbidden' });
  for (const caller of [teacher, stranger])
    await expect(journal.ask(AcknowledgeStaffNotice, { noticeId }, caller)).rejects.toMatchObject({
      code: 'not-found',
    });
  const foreign = aHeadTeacher({ schoolIds: ['s1026'] });
  await expect(journal.ask(WithdrawStaffNotice, { noticeId }, foreign)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(StaffNotices, { schoolId }, foreign)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(WriteStaffNotice, notice, aSchoolAdministrator())).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await journal.sql('select from staff_notice_reading')).toHaveLength(0);
});
