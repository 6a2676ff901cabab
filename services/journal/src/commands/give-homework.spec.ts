import { expect, test } from '@jest/globals';
import { ClassJournal, GiveHomework, HomeworkGiven, newId } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const lesson = room.lesson();
const cancelled = room.lesson({ day: '2026-11-19', status: 'cancelled' });
const next = room.lesson({ day: '2026-11-20', number: 3 });
const after = room.lesson({ day: '2026-11-25' });

function aTask(change: Partial<GiveHomework> = {}): GiveHomework {
  const given = { homeworkId: newId(), lessonId: lesson.id, kind: 'task' as const, text: '§ 12, № 341' };
  return { ...given, due: null, pupilIds: null, ver: 0, ...change };
}

test('F-063: homework is due on the next lesson of the group that is not cancelled', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson, cancelled, next, after);

  const answer = await journal.ask(GiveHomework, aTask(), teacher);

  expect(answer).toMatchObject({ dueLessonId: next.id, dueDay: '2026-11-20', ver: 1 });
  expect(await journal.said(HomeworkGiven)).toMatchObject([
    { lessonId: lesson.id, kind: 'task', text: '§ 12, № 341', dueLessonId: next.id, pupilIds: null },
  ]);
});

test('F-063: homework is due on the lesson or the day its teacher names, for single pupils too', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson, next, after);
  const task = aTask({ due: { lessonId: after.id }, pupilIds: [pupils[0]] });

  expect(await journal.ask(GiveHomework, task, teacher)).toMatchObject({ dueLessonId: after.id, dueDay: '2026-11-25' });
  const changed = { ...task, due: { day: '2026-11-23' }, ver: 1 };
  expect(await journal.ask(GiveHomework, changed, teacher)).toMatchObject({ dueLessonId: null, dueDay: '2026-11-23' });
  expect(await journal.said(HomeworkGiven)).toMatchObject([{ pupilIds: [pupils[0]] }, { ver: 2 }]);
});

test('F-063: «не задано» is said outright, and the last lesson of the year has nothing to be due on', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const none = aTask({ kind: 'none', text: '' });

  expect(await journal.ask(GiveHomework, none, teacher)).toMatchObject({ dueLessonId: null, dueDay: null });
  expect(await journal.ask(GiveHomework, aTask(), teacher)).toMatchObject({ dueLessonId: null, dueDay: null });

  const page = { groupId: room.group.id, from: '2026-11-18', until: '2026-11-18' };
  const { lessons } = await journal.ask(ClassJournal, page, teacher);
  expect(lessons[0]?.homework.map(({ kind }) => kind)).toEqual(['none', 'task']);
});

test('F-063: homework withdrawn leaves the page, and the fact says so', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson, next);
  const task = aTask();
  await journal.ask(GiveHomework, task, teacher);

  await journal.ask(GiveHomework, { ...task, kind: 'withdrawn', ver: 1 }, teacher);

  const page = { groupId: room.group.id, from: '2026-11-18', until: '2026-11-18' };
  expect((await journal.ask(ClassJournal, page, teacher)).lessons[0]?.homework).toEqual([]);
  expect((await journal.said(HomeworkGiven)).at(-1)).toMatchObject({ kind: 'withdrawn', ver: 2 });
});

test('R-25: homework is never due on a cancelled lesson, a day without school, before it is given, or in another group', async () => {
  await using journal = await journalUnderTest();
  const other = new Classroom();
  const foreign = other.lesson({ day: '2026-11-25' });
  await room.in(journal, lesson, cancelled, room.lesson({ day: '2026-11-17' }));
  await other.in(journal, foreign);
  const refused = (change: Partial<GiveHomework>, code: string) =>
    expect(journal.ask(GiveHomework, aTask(change), teacher)).rejects.toMatchObject({ code });

  await refused({ due: { lessonId: cancelled.id } }, 'lesson-cancelled');
  await refused({ due: { lessonId: foreign.id } }, 'not-found');
  await refused({ due: { day: '2026-11-22' } }, 'not-a-school-day');
  await refused({ due: { day: '2026-11-18' } }, 'malformed');
  await refused({ pupilIds: [newId()] }, 'pupil-not-in-lesson');
  await expect(journal.ask(GiveHomework, aTask(), aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
  expect(await journal.said(HomeworkGiven)).toHaveLength(0);
});

test('N-16: homework changed meanwhile is not written over', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson, next);
  const task = aTask();
  await journal.ask(GiveHomework, task, teacher);

  await expect(journal.ask(GiveHomework, { ...task, text: '§ 13' }, teacher)).rejects.toMatchObject({
    code: 'changed-meanwhile',
    details: { text: '§ 12, № 341', ver: 1 },
  });
  expect(await journal.said(HomeworkGiven)).toHaveLength(1);
});
