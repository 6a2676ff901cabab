import { expect, test } from '@jest/globals';
import { MarkSet, newId, PlanWork, SetMarks, SetWorkType, WorkPlanned } from '@parta/contracts';
import { aHeadTeacher, theService } from '@parta/testing';
import { aMark, Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const before = room.lesson({ day: '2026-11-17' });
const after = room.lesson({ day: '2026-11-18' });
const heavier: SetWorkType = {
  ...{ schoolId: 's1502', typeId: 'control', title: 'Контрольная работа' },
  ...{ weight: 500, counts: true, from: '2026-11-18' },
};
const aControl = (lessonId: string): PlanWork => {
  return { workId: newId(), lessonId, typeId: 'control', title: '', parts: 1, ver: 0 };
};

test('R-15: a weight changed from a day on leaves works before that day as they were', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, before, after);
  const [early, late] = [aControl(before.id), aControl(after.id)];
  await journal.ask(PlanWork, early, teacher);
  await journal.ask(PlanWork, late, teacher);

  await journal.ask(SetWorkType, heavier, aHeadTeacher());

  expect(await journal.sql('select id, weight, ver from work order by day')).toEqual([
    { id: early.workId, weight: 300, ver: 1 },
    { id: late.workId, weight: 500, ver: 2 },
  ]);
  expect((await journal.said(WorkPlanned)).at(-1)).toMatchObject({ workId: late.workId, weight: 500, ver: 2 });
});

test('R-15: works planned later take the weight of their own day, whenever they are planned', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, before, after);
  await journal.ask(SetWorkType, heavier, theService('ops'));

  expect(await journal.ask(PlanWork, aControl(before.id), teacher)).toMatchObject({ weight: 300 });
  expect(await journal.ask(PlanWork, aControl(after.id), teacher)).toMatchObject({ weight: 500 });
});

test('R-01: marks of a kind that does not count say so', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, after);
  const uncounted = { ...heavier, typeId: 'answer', title: 'Ответ', weight: 100, counts: false };
  await journal.ask(SetWorkType, uncounted, aHeadTeacher());

  await journal.ask(SetMarks, { lessonId: after.id, marks: [aMark(after, pupils[0])] }, teacher);

  expect(await journal.said(MarkSet)).toMatchObject([{ works: [{ typeId: 'answer', counts: false }] }]);
});

test('R-07: the kinds of work of another school are not there, and a teacher changes none', async () => {
  await using journal = await journalUnderTest();

  await expect(journal.ask(SetWorkType, { ...heavier, schoolId: 's1026' }, aHeadTeacher())).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(journal.ask(SetWorkType, heavier, teacher)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await journal.sql('select from work_type')).toHaveLength(0);
});
