import { expect, test } from '@jest/globals';
import { CopyWorks, newId, PlanWork, SetMarks, WorkPlanned } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const from = new Classroom();
const { teacher } = from;
const to = new Classroom({ teacherId: teacher.personId });
const control = from.lesson({ day: '2026-11-18' });
const lab = from.lesson({ day: '2026-11-19' });
const late = from.lesson({ day: '2027-05-28' });
const sameDay = to.lesson({ day: '2026-11-18' });
const dropped = to.lesson({ day: '2026-11-19', status: 'cancelled' });
const nextDay = to.lesson({ day: '2026-11-20' });
const works = [
  { workId: newId(), lessonId: control.id, typeId: 'control', title: 'Квадратные корни', parts: 2, ver: 0 },
  { workId: newId(), lessonId: lab.id, typeId: 'lab', title: '', parts: 1, ver: 0 },
  { workId: newId(), lessonId: late.id, typeId: 'test', title: '', parts: 1, ver: 0 },
] as const;
const command = { groupId: to.group.id, fromGroupId: from.group.id, workIds: works.map(({ workId }) => workId) };

async function twoJournals(): Promise<JournalUnderTest> {
  const journal = await journalUnderTest();
  await from.in(journal, control, lab, late);
  await to.in(journal, sameDay, dropped, nextDay);
  for (const work of works) await journal.ask(PlanWork, work, teacher);
  const mark = aMark(control, from.pupils[0], { workId: works[0].workId });
  await journal.ask(SetMarks, { lessonId: control.id, marks: [mark] }, teacher);
  return journal;
}

test('N-21: columns are copied with kind, title, parts and weight to the lesson of the day or the next; no mark comes along', async () => {
  await using journal = await twoJournals();

  const { works: copies, left } = await journal.ask(CopyWorks, command, teacher);

  expect(copies.map(({ lessonId, day }) => [lessonId, day])).toEqual([
    [sameDay.id, '2026-11-18'],
    [nextDay.id, '2026-11-20'],
  ]);
  expect(left).toEqual([works[2].workId]);
  expect((await journal.said(WorkPlanned)).slice(-2)).toMatchObject([
    {
      groupId: to.group.id,
      lessonId: sameDay.id,
      typeId: 'control',
      title: 'Квадратные корни',
      weight: 300,
      parts: 2,
      ver: 1,
    },
    { groupId: to.group.id, lessonId: nextDay.id, typeId: 'lab', weight: 200, counts: true },
  ]);
  expect(await journal.sql('select from mark where lesson_id = any($1)', [[sameDay.id, nextDay.id]])).toHaveLength(0);
});

test('N-21: copied a second time a column stays one, also when it was changed meanwhile', async () => {
  await using journal = await twoJournals();
  const {
    works: [copy],
  } = await journal.ask(CopyWorks, command, teacher);
  const change = { workId: copy!.workId, lessonId: sameDay.id, typeId: 'test', title: 'Своя', parts: 2, ver: 1 };
  await journal.ask(PlanWork, change, teacher);
  const said = await journal.said(WorkPlanned);

  const again = await journal.ask(CopyWorks, command, teacher);

  expect(again.works[0]).toEqual(copy);
  expect(await journal.said(WorkPlanned)).toEqual(said);
});

test('N-21: who may not read the one journal or write in the other copies nothing, and neither does a half of it', async () => {
  await using journal = await twoJournals();
  const reader = aTeacher();
  const writer = aTeacher();
  const ours = new Classroom({ teacherId: reader.personId });
  const theirs = new Classroom({ teacherId: writer.personId, schoolId: 's1502' });
  await ours.in(journal, ours.lesson());
  await theirs.in(journal, theirs.lesson());
  const said = await journal.said(WorkPlanned);
  const refused = (change: Partial<CopyWorks>, code: string, caller = teacher) =>
    expect(journal.ask(CopyWorks, { ...command, ...change }, caller)).rejects.toMatchObject({ code });

  await refused({}, 'not-found', aTeacher());
  await refused({ groupId: ours.group.id }, 'not-found', reader);
  await refused({ groupId: theirs.group.id }, 'forbidden');
  await refused({}, 'not-found', aTeacher({ personId: teacher.personId, schoolIds: ['s1026'] }));
  await refused({ workIds: [works[0].workId, newId()] }, 'work-unknown');

  expect(await journal.said(WorkPlanned)).toEqual(said);
});
