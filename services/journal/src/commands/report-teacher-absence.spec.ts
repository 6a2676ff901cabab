import { expect, test } from '@jest/globals';
import {
  DecideTeacherAbsence,
  newId,
  OpenLessons,
  OwnAbsences,
  ReportTeacherAbsence,
  TeacherAbsenceSet,
} from '@parta/contracts';
import { aHeadTeacher, aTeacher } from '@parta/testing';
import { Classroom, journalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const room = new Classroom();
const { teacher } = room;
const head = aHeadTeacher();
const days = { schoolId, from: '2026-11-16', until: '2026-11-22' };

function anAbsence(change: Partial<ReportTeacherAbsence> = {}): ReportTeacherAbsence {
  const when = { from: '2026-11-18', until: '2026-11-19', numbers: null };
  const told = { tasks: '§ 12, № 341', state: 'reported' as const, ver: 0 };
  return { absenceId: newId(), schoolId, personId: teacher.personId, ...when, ...told, ...change };
}

test('N-29: a teacher reports the own absence with tasks; once the head teacher confirms it, its lessons are open', async () => {
  await using journal = await journalUnderTest();
  const [away, after] = [room.lesson(), room.lesson({ day: '2026-11-20' })];
  await room.in(journal, away, after);
  const absence = anAbsence();
  const { absenceId } = absence;

  await journal.ask(ReportTeacherAbsence, absence, teacher);
  const reported = await journal.ask(OpenLessons, days, head);
  await journal.ask(DecideTeacherAbsence, { absenceId, schoolId, decision: 'confirmed', ver: 1 }, head);
  const { lessons } = await journal.ask(OpenLessons, days, head);

  expect(reported).toMatchObject({ absences: [{ absenceId, state: 'reported', lessons: 1 }], lessons: [] });
  expect(lessons).toMatchObject([{ lessonId: away.id, state: 'open', plannedIds: [teacher.personId], ver: 0 }]);
  expect(await journal.said(TeacherAbsenceSet)).toMatchObject([{ state: 'reported' }, { state: 'confirmed', ver: 2 }]);
  expect(JSON.stringify(await journal.said(TeacherAbsenceSet))).not.toContain('№ 341');
});

test('N-29: an absence may be of single lessons; taken back it opens nothing', async () => {
  await using journal = await journalUnderTest();
  const [second, third] = [room.lesson({ number: 2 }), room.lesson({ number: 3 })];
  await room.in(journal, second, third);
  const absence = anAbsence({ numbers: [3] });
  const open = async () => (await journal.ask(OpenLessons, days, head)).lessons.map(({ lessonId }) => lessonId);

  await journal.ask(ReportTeacherAbsence, absence, head);
  expect(await open()).toEqual([third.id]);

  await journal.ask(ReportTeacherAbsence, { ...absence, state: 'withdrawn', ver: 1 }, teacher);
  expect(await open()).toEqual([]);
  expect(await journal.sql('select from teacher_absence')).toHaveLength(2);
  expect(await journal.ask(OwnAbsences, { schoolId, from: '2026-11-01' }, teacher)).toEqual({ absences: [] });
});

test('N-28: a lesson of two teachers with one of them away is not without a teacher', async () => {
  await using journal = await journalUnderTest();
  const team = new Classroom();
  const second = aTeacher();
  team.teachers = [...team.teachers, { personId: second.personId, from: '2026-09-01', until: null }];
  const lesson = team.lesson({ teacherIds: [team.teacher.personId, second.personId] });
  await team.in(journal, lesson);
  const open = async () => (await journal.ask(OpenLessons, days, head)).lessons.map(({ lessonId }) => lessonId);

  await journal.ask(ReportTeacherAbsence, anAbsence({ personId: second.personId }), head);
  expect(await open()).toEqual([]);

  await journal.ask(ReportTeacherAbsence, anAbsence({ personId: team.teacher.personId }), head);
  expect(await open()).toEqual([lesson.id]);
});

test.each<[string, Partial<ReportTeacherAbsence>, typeof teacher, string]>([
  ['of a colleague', {}, aTeacher(), 'forbidden'],
  ['in another school', { schoolId: 's1026' }, teacher, 'not-found'],
  ['that ends before it begins', { until: '2026-11-17' }, teacher, 'malformed'],
  ['somebody changed meanwhile', { ver: 1 }, teacher, 'changed-meanwhile'],
])('N-29, R-07: an absence %s is refused, and nothing changes', async (_, change, caller, code) => {
  await using journal = await journalUnderTest();

  await expect(journal.ask(ReportTeacherAbsence, anAbsence(change), caller)).rejects.toMatchObject({ code });

  expect(await journal.sql('select from teacher_absence')).toHaveLength(0);
  expect(await journal.said(TeacherAbsenceSet)).toEqual([]);
});

test('N-29: teachers confirm nothing, not even their own absence; the head of another school finds none', async () => {
  await using journal = await journalUnderTest();
  const absence = anAbsence();
  await journal.ask(ReportTeacherAbsence, absence, teacher);
  const confirm = { absenceId: absence.absenceId, schoolId, decision: 'confirmed' as const, ver: 1 };
  const stranger = aHeadTeacher({ schoolIds: ['s1026'] });

  await expect(journal.ask(DecideTeacherAbsence, confirm, teacher)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(DecideTeacherAbsence, confirm, stranger)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(OpenLessons, days, stranger)).rejects.toMatchObject({ code: 'not-found' });
  expect(await journal.said(TeacherAbsenceSet)).toHaveLength(1);
});
