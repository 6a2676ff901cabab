import { expect, test } from '@jest/globals';
import {
  GiveHomework,
  GiveTopic,
  HomeworkGiven,
  LessonChanged,
  newId,
  PublishSubstitution,
  RecordAttendance,
  SetMarks,
} from '@parta/contracts';
import { aHeadTeacher, aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const physics = new Classroom({ subject: 'Физика' });
const substitute = physics.teacher;
const head = aHeadTeacher();
const teacherIds = [substitute.personId];

const publish = (lesson: { id: string }, change: PublishSubstitution['change'], ver = 0): PublishSubstitution => ({
  lessonId: lesson.id,
  change,
  ver,
});
const instead = { kind: 'same-subject' as const, teacherIds, room: null };

test('F-072, R-30: the substitute writes marks, roll, topic and homework of the given lesson in the same journal, of the others nothing', async () => {
  await using journal = await journalUnderTest();
  const [lesson, other] = [room.lesson(), room.lesson({ day: '2026-11-20' })];
  await room.in(journal, lesson, other);

  await journal.ask(PublishSubstitution, publish(lesson, instead), head);

  const task = { homeworkId: newId(), kind: 'task' as const, text: '§ 12', due: null, pupilIds: null, ver: 0 };
  await journal.ask(GiveTopic, { lessonId: lesson.id, topic: 'Корни', ver: 0 }, substitute);
  await journal.ask(GiveHomework, { ...task, lessonId: lesson.id }, substitute);
  await journal.ask(RecordAttendance, { lessonId: lesson.id, checked: true, pupils: [] }, substitute);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, pupils[0])] }, substitute);
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, pupils[1])] }, teacher);
  const elsewhere = { lessonId: other.id, marks: [aMark(other, pupils[0])] };
  await expect(journal.ask(SetMarks, elsewhere, substitute)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await journal.sql('select from mark')).toHaveLength(2);
});

test('N-27: what is published is told with who gives the lesson, who would and who did', async () => {
  await using journal = await journalUnderTest();
  const lesson = room.lesson();
  await room.in(journal, lesson);
  const another = newId();

  await journal.ask(PublishSubstitution, publish(lesson, instead), head);
  await journal.ask(PublishSubstitution, publish(lesson, { ...instead, teacherIds: [another] }, 1), head);
  await journal.ask(PublishSubstitution, publish(lesson, { kind: 'room', room: '12' }, 2), head);
  await journal.ask(PublishSubstitution, publish(lesson, { kind: 'planned' }, 3), head);

  const plannedIds = [teacher.personId];
  expect(await journal.said(LessonChanged)).toMatchObject([
    { kind: 'same-subject', teacherIds, plannedIds, formerIds: plannedIds, ver: 2 },
    { kind: 'same-subject', teacherIds: [another], plannedIds, formerIds: teacherIds },
    { kind: 'same-subject', room: '12', teacherIds: [another], formerIds: [another] },
    { kind: 'planned', room: '31', teacherIds: plannedIds, formerIds: [another] },
  ]);
  expect(await journal.sql('select from substitution')).toHaveLength(4);
});

test('N-28, R-25: homework due on a cancelled lesson goes to the next one, and nobody writes in the cancelled one', async () => {
  await using journal = await journalUnderTest();
  const [lesson, next, after] = [room.lesson(), room.lesson({ day: '2026-11-20' }), room.lesson({ day: '2026-11-25' })];
  await room.in(journal, lesson, next, after);
  const task = { homeworkId: newId(), kind: 'task' as const, text: '§ 12', due: null, pupilIds: null, ver: 0 };
  await journal.ask(GiveHomework, { ...task, lessonId: lesson.id }, teacher);

  await journal.ask(PublishSubstitution, publish(next, { kind: 'cancelled' }), head);

  expect((await journal.said(HomeworkGiven)).at(-1)).toMatchObject({
    dueLessonId: after.id,
    dueDay: '2026-11-25',
    ver: 2,
  });
  const topic = { lessonId: next.id, topic: 'Корни', ver: 0 };
  await expect(journal.ask(GiveTopic, topic, teacher)).rejects.toMatchObject({ code: 'lesson-cancelled' });
});

test('N-28, R-25: a lesson moves with its homework to a school day with its bells, and back', async () => {
  await using journal = await journalUnderTest();
  const [lesson, next] = [room.lesson(), room.lesson({ day: '2026-11-20' })];
  await room.in(journal, lesson, next);
  const task = { homeworkId: newId(), kind: 'task' as const, text: '§ 12', due: null, pupilIds: null, ver: 0 };
  await journal.ask(GiveHomework, { ...task, lessonId: lesson.id }, teacher);
  const moved = { kind: 'moved' as const, day: '2026-11-23', number: 3, teacherIds: [teacher.personId], room: '7' };

  await journal.ask(PublishSubstitution, publish(next, moved), head);
  await journal.ask(PublishSubstitution, publish(next, { kind: 'planned' }, 1), head);

  expect(await journal.said(LessonChanged)).toMatchObject([
    { day: '2026-11-23', number: 3, starts: '10:25', room: '7', planned: { day: '2026-11-20', number: 1 } },
    { day: '2026-11-20', number: 1, starts: '08:30', room: '31' },
  ]);
  const due = (await journal.said(HomeworkGiven)).map(({ dueLessonId, dueDay }) => [dueLessonId, dueDay]);
  expect(due).toEqual(['2026-11-20', '2026-11-23', '2026-11-20'].map((day) => [next.id, day]));
});

test('R-24: of merged lessons the teacher writes in both, each pupil stands in one; groups that share a pupil are not merged', async () => {
  await using journal = await journalUnderTest();
  const second = new Classroom();
  const third = new Classroom();
  third.members = room.members;
  for (const { group } of [second, third]) group.yearId = room.group.yearId;
  const [lesson, host, shared] = [room.lesson(), second.lesson(), third.lesson()];
  await room.in(journal, lesson);
  await second.in(journal, host);
  await third.in(journal, shared);
  const merge = (withLessonId: string) => publish(lesson, { kind: 'merged', withLessonId });

  await expect(journal.ask(PublishSubstitution, merge(shared.id), head)).rejects.toMatchObject({
    code: 'merge-impossible',
  });
  await journal.ask(PublishSubstitution, merge(host.id), head);

  const both = [aMark(lesson, pupils[0]), aMark(host, second.pupils[0])] as const;
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [both[0]] }, second.teacher);
  await journal.ask(SetMarks, { lessonId: host.id, marks: [both[1]] }, second.teacher);
  const twice = { lessonId: host.id, marks: [aMark(host, pupils[0])] };
  await expect(journal.ask(SetMarks, twice, second.teacher)).rejects.toMatchObject({ code: 'pupil-not-in-lesson' });
});

test('R-24: of a team lesson each of its teachers may write, given instead or assigned', async () => {
  await using journal = await journalUnderTest();
  const lesson = room.lesson();
  const third = aTeacher();
  await room.in(journal, lesson);

  const team = { ...instead, teacherIds: [...teacherIds, third.personId] };
  await journal.ask(PublishSubstitution, publish(lesson, team), head);

  for (const [n, caller] of [substitute, third, teacher].entries()) {
    const mark = aMark(lesson, pupils[n] ?? '');
    await journal.ask(SetMarks, { lessonId: lesson.id, marks: [mark] }, caller);
  }
  expect(await journal.sql('select from mark')).toHaveLength(3);
});
