import { expect, test } from '@jest/globals';
import { ClassesToLead, CountHeads, newId } from '@parta/contracts';
import { aHeadTeacher, theService } from '@parta/testing';
import { PupilEnrolmentsRow } from '../store/school/pupil-enrolments.row.ts';
import { Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const room = new Classroom();

const countAt = (journal: JournalUnderTest, now: string) => {
  journal.at(now);
  return journal.ask(CountHeads, {}, theService('journal'));
};
const headCount = async (journal: JournalUnderTest) =>
  (await journal.ask(ClassesToLead, {}, aHeadTeacher())).classes[0]?.headCount;

/** A pupil of the class from one day until another, which is not theirs any more. */
const enrol = (journal: JournalUnderTest, from: string, until: string | null = null) => {
  const pupilId = newId();
  const [term] = room.enrolmentOf(pupilId).enrolments;
  if (!term) throw new RangeError('no enrolment');
  return journal.given(PupilEnrolmentsRow, { ...room.enrolmentOf(pupilId), enrolments: [{ ...term, from, until }] });
};

test('N-02: the head-count is that of 20 September, taken when the day is over at the school', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  await enrol(journal, '2026-09-20');
  await enrol(journal, '2026-09-21');
  await enrol(journal, '2026-09-01', '2026-09-20');

  await countAt(journal, '2026-09-20T20:59:59.000Z');
  expect(await headCount(journal)).toBeNull();
  await countAt(journal, '2026-09-20T21:00:00.000Z');

  expect(await headCount(journal)).toEqual({ day: '2026-09-20', pupils: 4 });
});

test('N-02: once taken the head-count is frozen, whatever becomes known of that day later', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  await countAt(journal, '2026-09-21T00:00:00.000Z');
  await enrol(journal, '2026-09-10');

  await countAt(journal, '2026-09-22T00:00:00.000Z');

  expect(await headCount(journal)).toEqual({ day: '2026-09-20', pupils: 3 });
});

test('N-02: a class nobody is known to have learnt in waits for its pupils', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  await journal.sql('delete from pupil_enrolments');
  await countAt(journal, '2026-09-21T00:00:00.000Z');
  expect(await headCount(journal)).toBeNull();

  await enrol(journal, '2026-09-01');
  await countAt(journal, '2026-10-05T00:00:00.000Z');

  expect(await headCount(journal)).toEqual({ day: '2026-09-20', pupils: 1 });
});
