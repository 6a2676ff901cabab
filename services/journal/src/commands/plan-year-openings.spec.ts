import { expect, test } from '@jest/globals';
import { ClassJournal, MarkSet, PlanYear, SetMarks } from '@parta/contracts';
import { aSchoolAdministrator } from '@parta/testing';
import { aMark, aPlan, Classroom, journalUnderTest } from '../testing.ts';

const administrator = aSchoolAdministrator();

function opening(room: Classroom, from: string, ver = 0): PlanYear {
  const plan = aPlan(room, { openings: [{ subjects: ['Сольфеджио'], from }] });
  return { schoolId: room.year.schoolId, yearId: room.year.id, plan, validFrom: from, ver };
}

test('F-052: a subject that is not kept here yet says from when it is, and takes nothing before', async () => {
  const room = new Classroom({ subject: 'Сольфеджио' });
  const [before, after] = [room.lesson({ day: '2026-11-18' }), room.lesson({ day: '2026-12-02' })];
  await using journal = await journalUnderTest();
  await room.in(journal, before, after);
  await journal.ask(PlanYear, opening(room, '2026-12-01'), administrator);
  const mark = (lesson: typeof before) => ({ lessonId: lesson.id, marks: [aMark(lesson, room.pupils[0])] });

  const early = journal.ask(SetMarks, mark(before), room.teacher);

  await expect(early).rejects.toMatchObject({ code: 'subject-not-open', details: { day: '2026-12-01' } });
  expect(await journal.said(MarkSet)).toEqual([]);
  await journal.ask(SetMarks, mark(after), room.teacher);
  const span = { groupId: room.group.id, from: '2026-11-01', until: '2026-12-31' };
  const page = await journal.ask(ClassJournal, span, room.teacher);
  expect(page.keptFrom).toBe('2026-12-01');
  expect(page.lessons.map(({ writable }) => writable)).toEqual([false, true]);
});

test('F-052, F-058: an opening is not put off past entries that stand', async () => {
  const room = new Classroom({ subject: 'Сольфеджио' });
  const lesson = room.lesson({ day: '2026-12-02', touched: true });
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await journal.ask(PlanYear, opening(room, '2026-12-01'), administrator);

  const later = journal.ask(PlanYear, opening(room, '2027-01-11', 1), administrator);

  await expect(later).rejects.toMatchObject({ code: 'entries-stranded' });
  expect(await journal.sql('select ver from year_plan')).toEqual([{ ver: 1 }]);
});
