import { expect, test } from '@jest/globals';
import {
  AnswerRequest,
  AskSubstitute,
  DecideTeacherAbsence,
  LessonChanged,
  newId,
  OpenLessons,
  OwnRequests,
  PublishSubstitution,
  ReportTeacherAbsence,
} from '@parta/contracts';
import { aHeadTeacher, aTeacher } from '@parta/testing';
import { LessonRow } from '../store/lessons/lesson.row.ts';
import { Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const head = aHeadTeacher();
const room = new Classroom();
const physics = new Classroom({ subject: 'Физика' });
physics.group.yearId = room.year.id;
const candidate = physics.teacher;
const lesson = room.lesson({ day: '2026-11-24', number: 3 });
const span = { schoolId, from: '2026-11-23', until: '2026-11-29' };

const ask = (journal: JournalUnderTest, change: Partial<AskSubstitute> = {}, caller = head) => {
  const to = { lessonId: lesson.id, personId: candidate.personId, kind: 'same-subject' as const, subject: null };
  return journal.ask(AskSubstitute, { requestId: newId(), ...to, ...change }, caller);
};
const own = async (journal: JournalUnderTest, caller = candidate) =>
  (await journal.ask(OwnRequests, { schoolId }, caller)).requests;
const askedOf = async (journal: JournalUnderTest) =>
  (await journal.ask(OpenLessons, span, head)).lessons.flatMap(({ asked = [] }) => asked);

/** The teacher of algebra is away and left tasks; the lesson is open. */
async function away(journal: JournalUnderTest): Promise<ReportTeacherAbsence> {
  await room.in(journal, lesson);
  await physics.in(journal);
  const days = { from: lesson.day, until: lesson.day, numbers: null };
  const told = { tasks: 'Вариант 2', state: 'reported' as const, ver: 0 };
  const absence = { absenceId: newId(), schoolId, personId: room.teacher.personId, ...days, ...told };
  await journal.ask(ReportTeacherAbsence, absence, room.teacher);
  const decision = { absenceId: absence.absenceId, schoolId, decision: 'confirmed' as const, ver: 1 };
  await journal.ask(DecideTeacherAbsence, decision, head);
  return absence;
}

test('N-27: a teacher who is asked sees the lesson with the tasks left, and says yes; the head teacher sees it and publishes', async () => {
  await using journal = await journalUnderTest();
  await away(journal);

  await ask(journal);
  const [request] = await own(journal);
  await journal.ask(AnswerRequest, { ...idOf(request), answer: { kind: 'accepted' }, ver: 1 }, candidate);

  expect(request).toMatchObject({ lessonId: lesson.id, number: 3, tasks: 'Вариант 2', state: 'asked' });
  expect(await askedOf(journal)).toEqual([{ personId: candidate.personId, state: 'accepted', reason: '' }]);
  expect(await journal.said(LessonChanged)).toEqual([]);
  const teacherIds = [candidate.personId];
  const change = { kind: 'same-subject' as const, teacherIds, room: null };
  await journal.ask(PublishSubstitution, { lessonId: lesson.id, change, ver: 0 }, head);
  expect(await own(journal)).toEqual([]);
});

test('N-27: a «no» names its reason, which the head teacher reads and no event tells; the next one is asked', async () => {
  await using journal = await journalUnderTest();
  await away(journal);
  const other = aTeacher();
  await ask(journal);
  await ask(journal, { personId: other.personId });
  const [request] = await own(journal);

  const answer = { kind: 'declined' as const, reason: 'Веду кружок' };
  await journal.ask(AnswerRequest, { ...idOf(request), answer, ver: 1 }, candidate);

  expect(await askedOf(journal)).toMatchObject([
    { personId: candidate.personId, state: 'declined', reason: 'Веду кружок' },
    { personId: other.personId, state: 'asked' },
  ]);
  await ask(journal);
  expect(await own(journal)).toHaveLength(2);
});

test('N-27: once somebody is appointed the others need not answer any more', async () => {
  await using journal = await journalUnderTest();
  await away(journal);
  await ask(journal);
  const [request] = await own(journal);
  const change = { kind: 'same-subject' as const, teacherIds: [newId()], room: null };
  await journal.ask(PublishSubstitution, { lessonId: lesson.id, change, ver: 0 }, head);

  const late = journal.ask(AnswerRequest, { ...idOf(request), answer: { kind: 'accepted' }, ver: 1 }, candidate);

  await expect(late).rejects.toMatchObject({ code: 'request-over' });
  expect(await own(journal)).toEqual([]);
});

test('N-27: nobody is asked twice at a time, nor who gives a lesson then; of a lesson that is over, cancelled or has its teacher nobody is', async () => {
  await using journal = await journalUnderTest();
  await away(journal);
  const past = room.lesson({ day: '2026-11-20' });
  const cancelled = room.lesson({ day: '2026-11-24', number: 5, status: 'cancelled' });
  const later = { day: '2026-11-24', number: 4, starts: '11:30', ends: '12:15' };
  const [taught, attended] = [room.lesson(later), room.lesson({ day: '2026-11-25' })];
  await journal.given(LessonRow, past, cancelled, taught, attended, physics.lesson(later));
  const refused = (code: string, change: Partial<AskSubstitute>, caller = head) =>
    expect(ask(journal, change, caller)).rejects.toMatchObject({ code });

  await refused('lesson-over', { lessonId: past.id });
  await refused('lesson-cancelled', { lessonId: cancelled.id });
  await refused('lesson-has-teacher', { lessonId: attended.id });
  await refused('teacher-busy', { lessonId: taught.id });
  await refused('not-found', {}, aHeadTeacher({ schoolIds: ['s1026'] }));
  await refused('forbidden', {}, room.teacher);
  expect(await own(journal)).toEqual([]);
  await ask(journal);
  await refused('request-stands', {});
});

test('N-27, N-29: an absence taken back takes the question back with it', async () => {
  await using journal = await journalUnderTest();
  const absence = await away(journal);
  await ask(journal);
  expect(await own(journal)).toHaveLength(1);

  await journal.ask(ReportTeacherAbsence, { ...absence, state: 'withdrawn', ver: 2 }, room.teacher);

  expect(await own(journal)).toEqual([]);
});

test('R-07: a question is answered by whom it was put to, once as it was seen; for anybody else it is not there', async () => {
  await using journal = await journalUnderTest();
  await away(journal);
  await ask(journal);
  const [request] = await own(journal);
  const word = { ...idOf(request), answer: { kind: 'accepted' as const }, ver: 1 };

  await expect(journal.ask(AnswerRequest, word, aTeacher())).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(AnswerRequest, word, head)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(OwnRequests, { schoolId: 's1026' }, candidate)).rejects.toMatchObject({ code: 'not-found' });
  await journal.ask(AnswerRequest, word, candidate);
  await expect(journal.ask(AnswerRequest, word, candidate)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(await own(journal, aTeacher())).toEqual([]);
});

const idOf = (request: { requestId: string } | undefined) => ({ schoolId, requestId: request?.requestId ?? '' });
