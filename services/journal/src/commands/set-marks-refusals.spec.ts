import { expect, test } from '@jest/globals';
import { MarkSet, newId, SetMarks, WorkPlanned } from '@parta/contracts';
import { aClassTeacher, aGuardian, aHeadTeacher, aPupil, aTeacher } from '@parta/testing';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const [first] = pupils;
const lesson = room.lesson();

async function expectRefused(
  journal: JournalUnderTest,
  code: string,
  command: SetMarks,
  caller: Parameters<JournalUnderTest['ask']>[2] = teacher,
): Promise<void> {
  await expect(journal.ask(SetMarks, command, caller)).rejects.toMatchObject({ code });
  expect(await journal.said(MarkSet)).toHaveLength(0);
  expect(await journal.said(WorkPlanned)).toHaveLength(0);
  expect(await journal.sql('select from mark')).toHaveLength(0);
}

test('R-02: no mark for a pupil outside the dated membership: not before, not after, not of another class', async () => {
  await using journal = await journalUnderTest();
  const moving = new Classroom();
  const [early, late, stays] = moving.pupils;
  moving.members = [
    { pupilId: early, from: '2026-09-01', until: '2026-11-18' },
    { pupilId: late, from: '2026-11-19', until: null },
    { pupilId: stays, from: '2026-11-18', until: '2026-11-19' },
  ];
  const onMove = moving.lesson();
  await moving.in(journal, onMove);
  const marksOf = (pupilId: string) => ({ lessonId: onMove.id, marks: [aMark(onMove, stays), aMark(onMove, pupilId)] });

  for (const pupilId of [early, late, newId()]) {
    await expectRefused(journal, 'pupil-not-in-lesson', marksOf(pupilId), moving.teacher);
  }
  await journal.ask(SetMarks, { lessonId: onMove.id, marks: [aMark(onMove, stays)] }, moving.teacher);

  expect(await journal.said(MarkSet)).toHaveLength(1);
});

test('R-02: no mark in a cancelled lesson, on a holiday, on an official day off, on a Saturday of a five-day class', async () => {
  await using journal = await journalUnderTest();
  const cancelled = room.lesson({ status: 'cancelled' });
  const days = ['2026-10-28', '2026-11-04', '2026-11-21'].map((day) => room.lesson({ day }));
  await room.in(journal, cancelled, ...days);
  journal.at('2026-11-04T09:00:00.000Z');

  await expectRefused(journal, 'lesson-cancelled', { lessonId: cancelled.id, marks: [aMark(cancelled, first)] });
  for (const off of days) {
    await expectRefused(journal, 'not-a-school-day', { lessonId: off.id, marks: [aMark(off, first)] });
  }
});

test('F-151: only a teacher assigned to the group on the day of the lesson, and not ended by now, sets its marks', async () => {
  await using journal = await journalUnderTest();
  const taught = new Classroom();
  const ended = aTeacher();
  const later = aTeacher();
  taught.teachers = [
    ...taught.teachers,
    { personId: ended.personId, from: '2026-09-01', until: '2026-11-20' },
    { personId: later.personId, from: '2026-11-19', until: null },
  ];
  const theirs = taught.lesson();
  await taught.in(journal, theirs);
  const command = { lessonId: theirs.id, marks: [aMark(theirs, taught.pupils[0])] };

  for (const stranger of [aTeacher(), ended, later]) await expectRefused(journal, 'forbidden', command, stranger);
  await journal.ask(SetMarks, command, taught.teacher);

  expect(await journal.said(MarkSet)).toHaveLength(1);
});

test('F-074: a pupil, a guardian and the head of the school set no marks', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const command = { lessonId: lesson.id, marks: [aMark(lesson, first)] };

  for (const caller of [aPupil(), aGuardian({ children: [first] }), aHeadTeacher()]) {
    await expectRefused(journal, 'forbidden', command, caller);
  }
  await expectRefused(journal, 'forbidden', command, aClassTeacher());
});

test('R-07: a lesson of another school is not there, whoever teaches it', async () => {
  await using journal = await journalUnderTest();
  const other = new Classroom({ schoolId: 's1026', teacherId: teacher.personId });
  const theirs = other.lesson();
  await other.in(journal, theirs);

  await expectRefused(journal, 'not-found', { lessonId: theirs.id, marks: [aMark(theirs, other.pupils[0])] });
  await expectRefused(journal, 'not-found', { lessonId: newId(), marks: [aMark(lesson, first)] });
});

test('nobody marks the own child, restricted by a court or not', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const pair = {
    schoolId: 's1502',
    adultId: teacher.personId,
    childId: first,
    from: '2026-09-01',
    until: null,
    ver: 1,
  };
  await journal.given(GuardianshipRow, { id: newId(), ...pair });

  await expectRefused(journal, 'own-child', {
    lessonId: lesson.id,
    marks: [aMark(lesson, pupils[1]), aMark(lesson, first)],
  });
});

test('N-19: a value the scale does not have is refused, in a subject without marks every value', async () => {
  await using journal = await journalUnderTest();
  const talks = new Classroom({ subject: 'Разговоры о важном', scale: 'none' });
  const talk = talks.lesson();
  await room.in(journal, lesson);
  await talks.in(journal, talk);

  for (const value of ['1', '10', '4+', 'pass', 'б/о']) {
    await expectRefused(journal, 'value-not-in-scale', {
      lessonId: lesson.id,
      marks: [aMark(lesson, first, { value })],
    });
  }
  const ofTalk = { lessonId: talk.id, marks: [aMark(talk, talks.pupils[0])] };
  await expectRefused(journal, 'value-not-in-scale', ofTalk, talks.teacher);
});

test('a command that is not of its form is refused before any rule', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const mark = aMark(lesson, first);
  const many = Array.from({ length: 51 }, () => aMark(lesson, newId()));

  await expectRefused(journal, 'malformed', { lessonId: lesson.id, marks: [] });
  await expectRefused(journal, 'malformed', { lessonId: lesson.id, marks: many });
  await expectRefused(journal, 'malformed', { lessonId: lesson.id, marks: [{ ...mark, value: 'отлично' }] });
  await expectRefused(journal, 'malformed', { lessonId: lesson.id, marks: [{ ...mark, comment: 'ы'.repeat(501) }] });
  await expectRefused(journal, 'malformed', { lessonId: lesson.id, marks: [mark], extra: 1 } as SetMarks);
});
