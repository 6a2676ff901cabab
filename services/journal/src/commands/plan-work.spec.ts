import { expect, test } from '@jest/globals';
import { newId, PlanWork, SetMarks, WorkPlanned } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const lesson = room.lesson();

function aWork(change: Partial<PlanWork> = {}): PlanWork {
  const control = { typeId: 'control', title: 'Квадратные корни', parts: 1, ver: 0 };
  return { workId: newId(), lessonId: lesson.id, ...control, ...change };
}

test('N-17: several works of a lesson have each their kind, weight and marks', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const work = aWork({ parts: 2 });

  expect(await journal.ask(PlanWork, work, teacher)).toMatchObject({ weight: 300, counts: true, ver: 1 });
  const marks = [aMark(lesson, pupils[0]), aMark(lesson, pupils[0], { workId: work.workId, part: 1, value: '3' })];
  await journal.ask(SetMarks, { lessonId: lesson.id, marks }, teacher);

  expect(await journal.sql('select type_id as type, weight from work order by weight')).toEqual([
    { type: 'answer', weight: 100 },
    { type: 'control', weight: 300 },
  ]);
});

test('N-17: the kind of a work is changed, its second part stays as long as marks may stand in it', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const work = aWork({ parts: 2 });
  await journal.ask(PlanWork, work, teacher);

  await journal.ask(PlanWork, { ...work, typeId: 'formative', parts: 1, ver: 1 }, teacher);

  expect(await journal.said(WorkPlanned)).toMatchObject([
    { typeId: 'control', typeTitle: 'Контрольная работа', weight: 300, counts: true, parts: 2, ver: 1 },
    { typeId: 'formative', counts: false, parts: 2, ver: 2 },
  ]);
});

test('a work of an unknown kind or of another lesson, a stale version and a stranger are refused', async () => {
  await using journal = await journalUnderTest();
  const other = room.lesson({ day: '2026-11-20' });
  await room.in(journal, lesson, other);
  const work = aWork();
  await journal.ask(PlanWork, work, teacher);
  const refused = (wanted: PlanWork, code: string, caller = teacher) =>
    expect(journal.ask(PlanWork, wanted, caller)).rejects.toMatchObject({ code });

  await refused(aWork({ typeId: 'olympics' }), 'work-unknown');
  await refused({ ...work, lessonId: other.id, ver: 1 }, 'work-unknown');
  await refused({ ...work, title: 'Другая' }, 'changed-meanwhile');
  await refused(aWork(), 'forbidden', aTeacher());
  expect(await journal.said(WorkPlanned)).toHaveLength(1);
});
