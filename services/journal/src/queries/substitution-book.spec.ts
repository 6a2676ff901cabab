import { expect, test } from '@jest/globals';
import {
  ClassJournal,
  LessonsOfTeacher,
  newId,
  PublishSubstitution,
  ReportTeacherAbsence,
  SetMarks,
  SubstituteCandidates,
  SubstitutionBook,
} from '@parta/contracts';
import { aHeadTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const week = { from: '2026-11-16', until: '2026-11-22' };
const room = new Classroom();
const physics = new Classroom({ subject: 'Физика' });
physics.group.yearId = room.group.yearId;
const { teacher } = room;
const substitute = physics.teacher;
const head = aHeadTeacher();
const [lesson, other] = [room.lesson(), room.lesson({ day: '2026-11-20' })];
const instead = { kind: 'same-subject' as const, teacherIds: [substitute.personId], room: null };

async function substituted() {
  const journal = await journalUnderTest();
  await room.in(journal, lesson, other);
  await physics.in(journal, physics.lesson({ day: '2026-11-19' }));
  const absence = { absenceId: newId(), schoolId, personId: teacher.personId, from: '2026-11-18', until: '2026-11-18' };
  const told = { numbers: null, tasks: '§ 12, № 341', state: 'reported' as const, ver: 0 };
  await journal.ask(ReportTeacherAbsence, { ...absence, ...told }, head);
  await journal.ask(PublishSubstitution, { lessonId: lesson.id, change: instead, ver: 0 }, head);
  return journal;
}

test('R-30: both teachers stand in the book of substitutions, one hour given and one missed; another room costs nobody an hour', async () => {
  await using journal = await substituted();
  await journal.ask(PublishSubstitution, { lessonId: other.id, change: { kind: 'room', room: '12' }, ver: 0 }, head);

  const book = await journal.ask(SubstitutionBook, { schoolId, ...week }, head);

  const both = { plannedIds: [teacher.personId], teacherIds: [substitute.personId] };
  expect(book.entries).toMatchObject([
    { lessonId: lesson.id, kind: 'same-subject', ...both },
    { kind: 'room', room: '12' },
  ]);
  expect(book.hours).toEqual([
    { personId: substitute.personId, given: 1, missed: 0 },
    { personId: teacher.personId, given: 0, missed: 1 },
  ]);
  const stranger = aHeadTeacher({ schoolIds: ['s1026'] });
  await expect(journal.ask(SubstitutionBook, { schoolId, ...week }, stranger)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('N-27: the substitute sees the lesson of the day with the tasks left, the absent teacher who gives it', async () => {
  await using journal = await substituted();
  const changes = async (caller: typeof teacher) =>
    (await journal.ask(LessonsOfTeacher, week, caller)).lessons.map(({ lessonId, change }) => [
      lessonId,
      change?.caller,
      change?.tasks,
    ]);

  expect(await changes(substitute)).toContainEqual([lesson.id, 'substitute', '§ 12, № 341']);
  expect(await changes(teacher)).toEqual([
    [lesson.id, 'replaced', ''],
    [other.id, undefined, undefined],
  ]);
});

test('F-072, R-30: of the journal the substitute reads the given lesson alone, and nothing where none is given', async () => {
  await using journal = await substituted();
  for (const each of [lesson, other])
    await journal.ask(SetMarks, { lessonId: each.id, marks: [aMark(each, room.pupils[0])] }, teacher);
  const page = { groupId: room.group.id, ...week };

  const { lessons, marks, writable } = await journal.ask(ClassJournal, page, substitute);

  expect(lessons).toMatchObject([{ lessonId: lesson.id, writable: true, actualIds: [substitute.personId] }]);
  expect([marks.length, writable]).toEqual([1, true]);
  const later = { ...page, from: '2026-11-20' };
  await expect(journal.ask(ClassJournal, later, substitute)).rejects.toMatchObject({ code: 'not-found' });
});

test('F-072: candidates come with their reasons, the teacher of the lesson is none of them', async () => {
  await using journal = await substituted();

  const { candidates } = await journal.ask(SubstituteCandidates, { lessonId: other.id }, head);

  expect(candidates).toEqual([{ personId: substitute.personId, reasons: [], substitutionsThisWeek: 1 }]);
});
