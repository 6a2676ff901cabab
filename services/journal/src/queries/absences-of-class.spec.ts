import { expect, test } from '@jest/globals';
import { AbsencesOfClass, AbsencesOfPupil, ClassesToLead, newId, SetSetting } from '@parta/contracts';
import { aClassTeacher, aGuardian, aHeadTeacher, aPupil, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { LessonRow } from '../store/lessons/lesson.row.ts';
import { AttendanceRow } from '../store/lessons/attendance.row.ts';
import { Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const [away, present] = room.pupils;
const lessons = [room.lesson({ checked: true, status: 'kept' }), room.lesson({ number: 2 })];
const page = { classId: room.schoolClass.id, from: '2026-11-16', until: '2026-11-22' };
const days = { from: page.from, until: page.until };

async function aWeek(journal: JournalUnderTest): Promise<void> {
  await room.in(journal, ...lessons);
  const rows = lessons.map(({ id: lessonId, schoolYear, schoolId }) => {
    const place = { schoolYear, schoolId, lessonId, pupilId: away };
    return { ...place, code: 'absent' as const, minutes: null, by: null, at: new Date(), ver: 1 };
  });
  await journal.given(AttendanceRow, ...rows);
}

test('R-20, F-062: the class teacher sees who was away and how often; a lesson nobody checked is shown and not counted', async () => {
  await using journal = await journalUnderTest();
  await aWeek(journal);
  const leader = await room.leader(journal);

  const { pupils, mayExcuse, title } = await journal.ask(AbsencesOfClass, page, leader);

  expect([title, mayExcuse, pupils.length]).toEqual(['8Б', true, 3]);
  const of = (id: string) => pupils.find(({ pupilId }) => pupilId === id);
  expect(of(away)).toMatchObject({
    counts: { lessons: 1, missed: 1, unexplained: 1, fullDays: 1 },
    missed: [
      { subject: 'Алгебра', number: 1, code: 'absent', checked: true },
      { number: 2, checked: false },
    ],
  });
  expect(of(present)).toMatchObject({ counts: { lessons: 1, missed: 0 }, missed: [] });
});

test('N-54: a pupil who missed the share of a month the school acts from is marked, by all lessons of that month', async () => {
  await using journal = await journalUnderTest();
  await aWeek(journal);
  await journal.given(LessonRow, room.lesson({ day: '2026-11-30' }), room.lesson({ day: '2026-12-01' }));
  const alertOf = async () => {
    const { pupils } = await journal.ask(AbsencesOfClass, page, aHeadTeacher());
    return pupils.find(({ pupilId }) => pupilId === away)?.alert;
  };
  const share = (value: number) =>
    journal.ask(
      SetSetting,
      { schoolId: 's1502', name: 'attendance.monthAlertShare', value, from: '2026-09-01' },
      aSchoolAdministrator(),
    );

  expect(await alertOf()).toEqual({ missed: 1, lessons: 3 });
  await share(33);
  expect(await alertOf()).toEqual({ missed: 1, lessons: 3 });
  await share(34);
  expect(await alertOf()).toBeNull();
});

test('R-07: a class is its teacher’s and the heads’; for anybody else it does not exist', async () => {
  await using journal = await journalUnderTest();
  await aWeek(journal);
  const foreign = aHeadTeacher({ schoolIds: ['s1026'] });

  expect(await journal.ask(AbsencesOfClass, page, aHeadTeacher())).toMatchObject({ mayExcuse: false });
  await expect(journal.ask(AbsencesOfClass, page, aClassTeacher())).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(AbsencesOfClass, page, foreign)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(AbsencesOfClass, page, aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
});

test('R-07: a family sees the own child’s absences only', async () => {
  await using journal = await journalUnderTest();
  await aWeek(journal);
  const mother = aGuardian({ children: [away] });

  expect(await journal.ask(AbsencesOfPupil, { pupilId: away, ...days }, mother)).toMatchObject({
    counts: { lessons: 1, missed: 1 },
    announce: { deadline: '12:00', leaveDays: 5 },
  });
  const pupil = aPupil({ personId: away });
  expect(await journal.ask(AbsencesOfPupil, { pupilId: away, ...days }, pupil)).toMatchObject({ announce: null });
  for (const pupilId of [present, newId()])
    await expect(journal.ask(AbsencesOfPupil, { pupilId, ...days }, mother)).rejects.toMatchObject({
      code: 'not-found',
    });
});

test('F-078: a class teacher finds the own class, the head every class of the school', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const leader = await room.leader(journal);

  const own = { classId: room.schoolClass.id, title: '8Б' };
  expect(await journal.ask(ClassesToLead, {}, leader)).toMatchObject({ classes: [{ ...own, mine: true }] });
  expect(await journal.ask(ClassesToLead, {}, aHeadTeacher())).toMatchObject({ classes: [{ ...own, mine: false }] });
  expect((await journal.ask(ClassesToLead, {}, aClassTeacher())).classes).toEqual([]);
});
