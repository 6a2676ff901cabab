import { expect, test } from '@jest/globals';
import {
  ArchivedAbsences,
  ArchivedDecisions,
  ArchivedJournal,
  ClosePeriod,
  CorrectFinal,
  CorrectMark,
  ExcuseAbsences,
  GiveRemark,
  newId,
  PublishSubstitution,
  RecordAttendance,
  SetFinals,
  SetMarks,
} from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, theService } from '@parta/testing';
import { aMark, Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const [petya, varya] = room.pupils;
const groupId = room.group.id;
const ops = theService('ops');
const [lesson, given] = [room.lesson({ day: '2026-12-28' }), room.lesson({ day: '2026-12-29' })];
const [, second] = room.year.periods;
const inSecond = { kind: 'period' as const, periodId: second?.periodId ?? '' };
const order = { number: '17-у', day: '2027-01-11', reason: 'Ошибка при переносе' };
const substitute = new Classroom({ subject: 'Физика' }).teacher;

/** A quarter with everything a journal can hold, closed and corrected by order. */
async function aQuarter(journal: JournalUnderTest): Promise<void> {
  await room.in(journal, lesson, given);
  const leader = await room.leader(journal);
  journal.at('2026-12-29T15:00:00.000Z');
  const instead = { kind: 'same-subject' as const, teacherIds: [substitute.personId], room: null };
  await journal.ask(PublishSubstitution, { lessonId: given.id, change: instead, ver: 0 }, aHeadTeacher());
  const debt = { ...aMark(lesson, petya, { value: 'debt' }), due: '2027-01-15' };
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [debt] }, teacher);
  const symbol = { ...aMark(lesson, petya, { value: 'н/о', ver: 1 }), comment: 'Не сдал тетрадь' };
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [symbol] }, teacher);
  const absent = [{ pupilId: varya, code: 'absent' as const, minutes: null, ver: 0 }];
  await journal.ask(RecordAttendance, { lessonId: lesson.id, checked: true, pupils: absent }, teacher);
  const days = { from: lesson.day, until: given.day };
  const excuse = { excuseId: newId(), pupilId: varya, ...days, kind: 'ill' as const, certificate: true };
  await journal.ask(ExcuseAbsences, excuse, leader);
  const remark = { remarkId: newId(), lessonId: lesson.id, pupilId: petya, kind: 'praise' as const, title: '' };
  await journal.ask(GiveRemark, { ...remark, text: 'Помог товарищу', withdrawn: false, ver: 0 }, teacher);
  await journal.ask(SetFinals, { groupId, finals: [{ pupilId: petya, ...inSecond, value: '4', ver: 0 }] }, teacher);
  journal.at('2027-01-11T09:00:00.000Z');
  const close = { schoolId: 's1502', yearId: room.year.id, periodId: inSecond.periodId };
  await journal.ask(ClosePeriod, close, aHeadTeacher());
  const corrected = { lessonId: lesson.id, ...aMark(lesson, petya, { value: '5', ver: 2 }), order };
  await journal.ask(CorrectMark, corrected, aSchoolAdministrator());
  const final = { groupId, pupilId: petya, ...inSecond, value: '5', ver: 1, order };
  await journal.ask(CorrectFinal, final, aSchoolAdministrator());
}

test('N-38, R-30: the archive holds every value with its order, every code, remarks and both teachers of a lesson', async () => {
  await using journal = await journalUnderTest();
  await aQuarter(journal);

  const part = await journal.ask(ArchivedJournal, { groupId, from: '2026-12-28', until: '2026-12-31' }, ops);

  expect(part.history).toMatchObject([
    { value: 'debt', due: '2027-01-15', ver: 1, late: null },
    { value: 'н/о', comment: 'Не сдал тетрадь', ver: 2, late: null },
    { value: '5', ver: 3, late: { reason: order.reason, order: { number: '17-у', day: '2027-01-11' } } },
  ]);
  expect(part.traces).toMatchObject({
    attendance: [
      { pupilId: varya, code: 'absent', ver: 1 },
      { pupilId: varya, code: 'ill', ver: 2 },
    ],
    remarks: [{ pupilId: petya, text: 'Помог товарищу', steps: [{ by: teacher.personId, state: 'standing' }] }],
    substitutions: [
      { lessonId: given.id, plannedIds: [teacher.personId], teacherIds: [substitute.personId], planned: { number: 1 } },
    ],
  });
});

test('N-38: finals stand in the archive with what was proposed, what was decided and what an order changed', async () => {
  await using journal = await journalUnderTest();
  await aQuarter(journal);

  const { columns, finals, changes } = await journal.ask(ArchivedDecisions, { groupId }, ops);

  expect(columns.map(({ title }) => title)).toEqual([...room.year.periods.map(({ title }) => title), 'Годовая']);
  expect(finals).toMatchObject([
    {
      ...{ pupilId: petya, ...inSecond },
      decisions: [
        { value: '4', proposed: null, by: teacher.personId, ver: 1 },
        { value: '5', ver: 2 },
      ],
    },
  ]);
  expect(changes.map(({ what, was, value, order: by }) => [what, was, value, by?.number])).toEqual([
    ['mark', 'н/о', '5', '17-у'],
    ['final', '4', '5', '17-у'],
  ]);
});

test('N-38: announced and excused absences go with the class of whoever they are about', async () => {
  await using journal = await journalUnderTest();
  await aQuarter(journal);
  const other = new Classroom();
  await other.in(journal);

  const excused = { pupilId: varya, from: lesson.day, until: given.day, kind: 'ill', certificate: true };
  const own = await journal.ask(ArchivedAbsences, { classId: room.schoolClass.id }, ops);
  expect(own).toMatchObject({ notices: [], excuses: [excused] });
  const foreign = await journal.ask(ArchivedAbsences, { classId: other.schoolClass.id }, ops);
  expect(foreign).toEqual({ notices: [], excuses: [] });
  const administrator = journal.ask(ArchivedAbsences, { classId: room.schoolClass.id }, aSchoolAdministrator());
  await expect(administrator).rejects.toMatchObject({ code: 'forbidden' });
});
