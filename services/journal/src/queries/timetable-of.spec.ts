import { expect, test } from '@jest/globals';
import { newId, TimetableChoices, TimetableOf } from '@parta/contracts';
import { aGuardian, aHeadTeacher, aTeacher } from '@parta/testing';
import { GroupTeachersRow } from '../store/school/group-teachers.row.ts';
import { GroupRow } from '../store/school/group.row.ts';
import { SchoolClassRow } from '../store/school/school-class.row.ts';
import { LessonRow } from '../store/lessons/lesson.row.ts';
import { TimetableVersionRow } from '../store/timetables/timetable-version.row.ts';
import { Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const head = aHeadTeacher();
const schoolId = 's1502';

/** Algebra in the old building, geometry in the new one, both on Wednesday and by one teacher. */
async function twoBuildings(journal: JournalUnderTest) {
  const algebra = new Classroom();
  const geometry = new Classroom({ subject: 'Геометрия', teacherId: algebra.teacher.personId });
  geometry.group.yearId = algebra.year.id;
  geometry.schoolClass.yearId = algebra.year.id;
  const versionId = newId();
  const lessons = [
    algebra.lesson({ versionId, number: 0, room: '31', starts: '07:35', ends: '08:20' }),
    geometry.lesson({ versionId, number: 2, room: 'Б-204', starts: '09:25', ends: '10:10' }),
  ] as const;
  await algebra.in(journal, lessons[0]);
  await journal.given(SchoolClassRow, geometry.schoolClass);
  await journal.given(GroupRow, geometry.group);
  await journal.given(GroupTeachersRow, { groupId: geometry.group.id, schoolId, teachers: geometry.teachers, ver: 1 });
  await journal.given(LessonRow, lessons[1]);
  const week = lessons.map(({ groupId, number, room, teacherIds }) => ({
    groupId,
    weekday: 3 as const,
    number,
    room,
    teacherIds,
  }));
  const by = { by: null, at: new Date('2026-08-20T10:00:00Z') };
  const version = {
    id: versionId,
    schoolId,
    yearId: algebra.year.id,
    title: '',
    validFrom: '2026-09-01',
    week,
    lessons: 2,
    ...by,
  };
  await journal.given(TimetableVersionRow, version);
  return { algebra, geometry, lessons };
}

test("N-32: a teacher's week is right across two buildings, the zero lesson first", async () => {
  await using journal = await journalUnderTest();
  const { algebra } = await twoBuildings(journal);
  const asked = { schoolId, of: 'teacher' as const, id: algebra.teacher.personId, day: '2026-11-20' };

  const { days, lessons, cause } = await journal.ask(TimetableOf, asked, aTeacher());

  expect(lessons.map(({ day, number, room, subject, change }) => [day, number, room, subject, change])).toEqual([
    ['2026-11-18', 0, '31', 'Алгебра', null],
    ['2026-11-18', 2, 'Б-204', 'Геометрия', null],
  ]);
  expect(days.map(({ day, off }) => [day, off]).slice(5)).toEqual([
    ['2026-11-21', ''],
    ['2026-11-22', 'weekend'],
  ]);
  expect(cause).toBeNull();
});

test('F-080: a class has its own week, and a room has its own', async () => {
  await using journal = await journalUnderTest();
  const { geometry } = await twoBuildings(journal);
  const subjects = async (of: 'class' | 'room', id: string) =>
    (await journal.ask(TimetableOf, { schoolId, of, id, day: '2026-11-18' }, head)).lessons.map(
      ({ subject }) => subject,
    );

  expect(await subjects('class', geometry.schoolClass.id)).toEqual(['Геометрия']);
  expect(await subjects('room', '31')).toEqual(['Алгебра']);
  expect(await journal.ask(TimetableChoices, { schoolId, day: '2026-11-18' }, head)).toMatchObject({
    teacherIds: [geometry.teacher.personId],
    rooms: ['31', 'Б-204'],
  });
});

test('F-089: a lesson that is cancelled, elsewhere than planned, or extra is marked, with what was planned', async () => {
  await using journal = await journalUnderTest();
  const { algebra, lessons } = await twoBuildings(journal);
  await journal.sql(`update lesson set room = '12' where id = $1`, [lessons[0].id]);
  await journal.sql(`update lesson set status = 'cancelled' where id = $1`, [lessons[1].id]);
  await journal.given(LessonRow, algebra.lesson({ day: '2026-11-19' }));
  const asked = { schoolId, of: 'teacher' as const, id: algebra.teacher.personId, day: '2026-11-18' };

  const { lessons: shown } = await journal.ask(TimetableOf, asked, head);

  expect(shown.map(({ change, room, was }) => [change, room, was?.room])).toEqual([
    ['changed', '12', '31'],
    ['cancelled', 'Б-204', undefined],
    ['extra', '31', undefined],
  ]);
});

test('F-089: an empty week says why: holidays, no timetable yet, no year, nothing in this very week', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  await room.in(journal);
  const week = (day: string) => journal.ask(TimetableOf, { schoolId, of: 'class', id: room.schoolClass.id, day }, head);

  expect(await week('2026-10-28')).toMatchObject({ cause: 'no-school', lessons: [] });
  expect((await week('2026-10-28')).days[2]).toEqual({ day: '2026-10-28', off: 'holiday', title: 'Осенние каникулы' });
  expect(await week('2026-11-18')).toMatchObject({ cause: 'no-timetable' });
  expect(await week('2027-07-07')).toMatchObject({ cause: 'no-year' });
  const version = {
    id: newId(),
    schoolId,
    yearId: room.year.id,
    title: '',
    validFrom: '2026-09-01',
    week: [],
    lessons: 0,
  };
  await journal.given(TimetableVersionRow, { ...version, by: null, at: new Date('2026-08-20T10:00:00Z') });
  expect(await week('2026-11-18')).toMatchObject({ cause: 'none' });
});

test('F-089: a substituted lesson stands in the week of both teachers, with the substitute and who was planned', async () => {
  await using journal = await journalUnderTest();
  const { algebra, lessons } = await twoBuildings(journal);
  const substitute = newId();
  await journal.sql('update lesson set actual_ids = array[$2::uuid] where id = $1', [lessons[0].id, substitute]);
  const weekOf = async (id: string) =>
    (await journal.ask(TimetableOf, { schoolId, of: 'teacher', id, day: '2026-11-18' }, head)).lessons[0];

  const shown = await weekOf(substitute);

  expect(shown).toMatchObject({
    change: 'changed',
    teacherIds: [substitute],
    was: { teacherIds: lessons[0].teacherIds },
  });
  expect(await weekOf(algebra.teacher.personId)).toEqual(shown);
});

test('R-07: the timetable of another school is not there, and families do not ask for it', async () => {
  await using journal = await journalUnderTest();
  const foreign = new Classroom({ schoolId: 's1026' });
  await foreign.in(journal, foreign.lesson());
  const asked = { schoolId: 's1026', of: 'room' as const, id: '31', day: '2026-11-18' };
  const refused = (code: string, change: Partial<TimetableOf> = {}, caller = head) =>
    expect(journal.ask(TimetableOf, { ...asked, ...change }, caller)).rejects.toMatchObject({ code });

  await refused('not-found');
  await refused('not-found', { schoolId, of: 'class', id: '8Б' });
  await refused('forbidden', {}, aGuardian());
  await expect(journal.ask(TimetableChoices, { schoolId: 's1026', day: asked.day }, head)).rejects.toMatchObject({
    code: 'not-found',
  });
  expect((await journal.ask(TimetableOf, { ...asked, schoolId }, head)).lessons).toEqual([]);
});
