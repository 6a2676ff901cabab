import { expect, test } from '@jest/globals';
import { ControlWorks, newId, PlanWork, SetSetting, WorkPlanned } from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { LessonRow } from '../store/lessons/lesson.row.ts';
import { Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

/** Algebra and physics of one class: the same pupils, two teachers. */
function aClass() {
  const algebra = new Classroom();
  const physics = new Classroom({ subject: 'Физика' });
  physics.group.classIds = algebra.group.classIds;
  physics.members = algebra.members;
  const lessons = {
    first: algebra.lesson(),
    second: physics.lesson({ number: 2 }),
    friday: physics.lesson({ day: '2026-11-20' }),
  };
  const into = async (journal: JournalUnderTest) => {
    await algebra.in(journal, lessons.first);
    await physics.in(journal, lessons.second, lessons.friday);
  };
  return { algebra, physics, ...lessons, into };
}

const control = (lesson: { id: string }, change: Partial<PlanWork> = {}): PlanWork => {
  return { workId: newId(), lessonId: lesson.id, typeId: 'control', title: 'Корни', parts: 1, ver: 0, ...change };
};
const week = { from: '2026-11-16', until: '2026-11-22' };

test('N-33: the second control work of a class on a day needs a reason, which stands in the calendar', async () => {
  await using journal = await journalUnderTest();
  const { algebra, physics, first, second, into } = aClass();
  await into(journal);
  await journal.ask(PlanWork, control(first), algebra.teacher);

  await expect(journal.ask(PlanWork, control(second), physics.teacher)).rejects.toMatchObject({
    code: 'control-of-day',
    details: { subject: 'Алгебра', day: '2026-11-18', limit: 1 },
  });
  expect(await journal.said(WorkPlanned)).toHaveLength(1);
  await journal.ask(PlanWork, control(second, { reason: 'Перенос из-за карантина' }), physics.teacher);

  const calendar = await journal.ask(ControlWorks, { groupId: algebra.group.id, ...week }, algebra.teacher);
  expect(calendar).toMatchObject({
    classTitles: ['8Б'],
    perDay: 1,
    perWeek: null,
    works: [
      { subject: 'Алгебра', day: '2026-11-18', reason: null },
      { subject: 'Физика', day: '2026-11-18', reason: 'Перенос из-за карантина' },
    ],
  });
});

test('N-33: the school sets how many control works a day and a week bear', async () => {
  await using journal = await journalUnderTest();
  const { algebra, physics, first, second, friday, into } = aClass();
  await into(journal);
  const set = (name: string, value: number) =>
    journal.ask(SetSetting, { schoolId: 's1502', name, value, from: '2026-09-01' }, aSchoolAdministrator());
  await set('control.perDay', 2);
  await set('control.perWeek', 2);

  await journal.ask(PlanWork, control(first), algebra.teacher);
  await journal.ask(PlanWork, control(second), physics.teacher);

  await expect(journal.ask(PlanWork, control(friday), physics.teacher)).rejects.toMatchObject({
    code: 'control-of-week',
    details: { limit: 2 },
  });
  await journal.ask(PlanWork, control(friday, { reason: 'Конец четверти' }), physics.teacher);
});

test('N-33: subgroups of other pupils, a cancelled lesson and a work of another kind leave the day free', async () => {
  await using journal = await journalUnderTest();
  const { algebra, physics, first, second, into } = aClass();
  const other = new Classroom({ subject: 'Английский язык' });
  other.group.classIds = algebra.group.classIds;
  const english = other.lesson({ number: 3 });
  await into(journal);
  await other.in(journal, english);
  const cancelled = physics.lesson({ number: 4 });
  await journal.given(LessonRow, cancelled);
  await journal.ask(PlanWork, control(cancelled), physics.teacher);
  await journal.sql(`update lesson set status = 'cancelled' where id = $1`, [cancelled.id]);
  await journal.ask(PlanWork, control(english), other.teacher);
  await journal.ask(PlanWork, control(second, { typeId: 'lab' }), physics.teacher);

  const work = control(first);
  await journal.ask(PlanWork, work, algebra.teacher);
  await journal.ask(PlanWork, { ...work, title: 'Степени', ver: 1 }, algebra.teacher);

  expect(await journal.sql('select from control_reason')).toEqual([]);
});

test('N-33: of teachers who plan on one day at once all but one are asked for a reason', async () => {
  await using journal = await journalUnderTest();
  const { algebra, physics, into } = aClass();
  await into(journal);
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

  for (const day of days) {
    const [one, other] = [algebra.lesson({ day }), physics.lesson({ day, number: 2 })];
    await journal.given(LessonRow, one, other);
    const both = await Promise.allSettled([
      journal.ask(PlanWork, control(one), algebra.teacher),
      journal.ask(PlanWork, control(other), physics.teacher),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  }
  expect(await journal.said(WorkPlanned)).toHaveLength(days.length);
});

test('N-33: the calendar is shown to whoever reads the journal, to nobody else', async () => {
  await using journal = await journalUnderTest();
  const { algebra, into } = aClass();
  await into(journal);
  const asked = (caller: typeof algebra.teacher) =>
    journal.ask(ControlWorks, { groupId: algebra.group.id, ...week }, caller);

  expect(await asked(aHeadTeacher())).toMatchObject({ works: [] });
  await expect(asked(aTeacher())).rejects.toMatchObject({ code: 'not-found' });
  await expect(asked(aHeadTeacher({ schoolIds: ['s1026'] }))).rejects.toMatchObject({ code: 'not-found' });
});
