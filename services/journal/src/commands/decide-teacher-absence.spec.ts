import { expect, test } from '@jest/globals';
import { DecideTeacherAbsence, newId, OpenLessons, ReportTeacherAbsence, TeacherAbsenceSet } from '@parta/contracts';
import { aHeadTeacher } from '@parta/testing';
import { Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const room = new Classroom();
const { teacher } = room;
const head = aHeadTeacher();
const lesson = room.lesson();
const absenceId = newId();
const confirm: DecideTeacherAbsence = { absenceId, schoolId, decision: 'confirmed', ver: 1 };

/** The teacher of a lesson on Wednesday has told that they will be away then. */
async function reported(journal: JournalUnderTest): Promise<ReportTeacherAbsence> {
  await room.in(journal, lesson);
  const days = { from: lesson.day, until: lesson.day, numbers: null };
  const told = { tasks: '§ 12', state: 'reported' as const, ver: 0 };
  const absence = { absenceId, schoolId, personId: teacher.personId, ...days, ...told };
  await journal.ask(ReportTeacherAbsence, absence, teacher);
  return absence;
}

const openIn = async (journal: JournalUnderTest) => {
  const { lessons } = await journal.ask(OpenLessons, { schoolId, from: lesson.day, until: lesson.day }, head);
  return lessons.map(({ lessonId }) => lessonId);
};

test('N-29: confirmed, an absence opens its lessons and says who decided; declined afterwards it closes them again', async () => {
  await using journal = await journalUnderTest();
  await reported(journal);

  expect(await journal.ask(DecideTeacherAbsence, confirm, head)).toEqual({ ver: 2 });
  expect(await openIn(journal)).toEqual([lesson.id]);
  await journal.ask(DecideTeacherAbsence, { ...confirm, decision: 'declined', ver: 2 }, head);

  expect(await openIn(journal)).toEqual([]);
  expect(await journal.said(TeacherAbsenceSet)).toMatchObject([
    { state: 'reported', by: teacher.personId, ver: 1 },
    { state: 'confirmed', by: head.personId, ver: 2 },
    { state: 'declined', by: head.personId, ver: 3 },
  ]);
  expect(await journal.sql('select from teacher_absence')).toHaveLength(3);
});

test('R-05: two heads decide from the same page: the second is told what stands, and nothing is overwritten', async () => {
  await using journal = await journalUnderTest();
  await reported(journal);
  await journal.ask(DecideTeacherAbsence, confirm, head);

  const second = journal.ask(DecideTeacherAbsence, { ...confirm, decision: 'declined' }, aHeadTeacher());

  await expect(second).rejects.toMatchObject({ code: 'changed-meanwhile', details: { state: 'confirmed', ver: 2 } });
  expect(await openIn(journal)).toEqual([lesson.id]);
});

test.each([
  ['the absent teacher', confirm, teacher, 'forbidden'],
  ['the head of another school', confirm, aHeadTeacher({ schoolIds: ['s1026'] }), 'not-found'],
  ['a head about an absence nobody told of', { ...confirm, absenceId: newId() }, head, 'not-found'],
])('N-29, R-07: %s decides nothing', async (_, command, caller, code) => {
  await using journal = await journalUnderTest();
  await reported(journal);

  await expect(journal.ask(DecideTeacherAbsence, command, caller)).rejects.toMatchObject({ code });

  expect(await journal.said(TeacherAbsenceSet)).toHaveLength(1);
  expect(await openIn(journal)).toEqual([]);
});

test('N-29: what the teacher took back is not decided any more', async () => {
  await using journal = await journalUnderTest();
  const absence = await reported(journal);
  await journal.ask(ReportTeacherAbsence, { ...absence, state: 'withdrawn', ver: 1 }, teacher);

  const late = journal.ask(DecideTeacherAbsence, { ...confirm, ver: 2 }, head);

  await expect(late).rejects.toMatchObject({ code: 'not-found' });
  expect(await journal.said(TeacherAbsenceSet)).toHaveLength(2);
});
