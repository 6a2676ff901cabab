import { expect, test } from '@jest/globals';
import { MarkSet, PlanWork, newId, RecordAttendance, SetMarks, SetSetting } from '@parta/contracts';
import { aSchoolAdministrator } from '@parta/testing';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, pupils } = room;
const [first, second] = pupils;
const lesson = room.lesson();

const set = (journal: JournalUnderTest, name: string, value: SetSetting['value'], from = '2026-09-01') =>
  journal.ask(SetSetting, { schoolId: 's1502', name, value, from }, aSchoolAdministrator());
const mark = (journal: JournalUnderTest, value: string, of = lesson, change: Partial<ReturnType<typeof aMark>> = {}) =>
  journal.ask(SetMarks, { lessonId: of.id, marks: [aMark(of, first, { value, ...change })] }, teacher);
const absent = (journal: JournalUnderTest, code: 'ill' | 'late') => {
  const command = { lessonId: lesson.id, checked: true, pupils: [{ pupilId: first, code, minutes: null, ver: 0 }] };
  return journal.ask(RecordAttendance, command, teacher);
};

test('N-19: the formal 1, «4+» and a symbol of the school stand from the day the school allows them', async () => {
  await using journal = await journalUnderTest();
  const before = room.lesson({ day: '2026-11-17' });
  await room.in(journal, before, lesson);
  await set(journal, 'marks.allowOne', true, '2026-11-18');
  await set(journal, 'marks.plusMinus', true, '2026-11-18');
  await set(journal, 'marks.symbols', ['б/о'], '2026-11-18');

  for (const [ver, value] of ['1', '4+', 'б/о'].entries()) {
    await expect(mark(journal, value, before)).rejects.toMatchObject({ code: 'value-not-in-scale' });
    await mark(journal, value, lesson, { ver });
  }

  expect(await journal.sql('select value, ver from mark')).toEqual([{ value: 'б/о', ver: 3 }]);
});

test('N-19: whoever heard of marks before signs and symbols came hears a number, or none; the sign stands beside it', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await set(journal, 'marks.plusMinus', true);

  for (const [ver, value] of ['4', '4+', 'н/о', '5'].entries()) await mark(journal, value, lesson, { ver });

  expect(
    (await journal.said(MarkSet)).map(({ marks: [said] }) => [
      said?.previous,
      said?.previousSign,
      said?.value,
      said?.sign,
    ]),
  ).toEqual([
    [null, undefined, '4', undefined],
    ['4', undefined, '4', '+'],
    ['4', '+', null, 'н/о'],
    [null, 'н/о', '5', undefined],
  ]);
});

test.each(['ten', 'twelve', 'hundred', 'passFail'] as const)(
  'N-19: a journal on the scale %s takes its marks and no others',
  async (scale) => {
    await using journal = await journalUnderTest();
    const other = new Classroom({ scale });
    const its = other.lesson();
    await other.in(journal, its);
    const fitting = { ten: '10', twelve: '12', hundred: '100', passFail: 'pass' }[scale];
    const strange = { ten: '11', twelve: '0', hundred: '101', passFail: '5' }[scale];
    const ask = (value: string) =>
      journal.ask(SetMarks, { lessonId: its.id, marks: [aMark(its, other.pupils[0], { value })] }, other.teacher);

    await expect(ask(strange)).rejects.toMatchObject({ code: 'value-not-in-scale' });
    await ask(fitting);

    expect(await journal.sql('select value from mark')).toEqual([{ value: fitting }]);
  },
);

test('F-061: whoever was absent gets no mark for the lesson itself, but one for a work handed in later, and a debt', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const work = { workId: newId(), lessonId: lesson.id, typeId: 'control', title: '', parts: 1, ver: 0 };
  await journal.ask(PlanWork, work, teacher);
  await absent(journal, 'ill');

  await expect(mark(journal, '5')).rejects.toMatchObject({ code: 'mark-beside-absence', details: { pupilId: first } });
  expect(await journal.said(MarkSet)).toHaveLength(0);
  await mark(journal, 'debt');
  await mark(journal, '4', lesson, { workId: work.workId });
  await journal.ask(SetMarks, { lessonId: lesson.id, marks: [aMark(lesson, second)] }, teacher);

  expect(await journal.said(MarkSet)).toHaveLength(3);
});

test('F-061: a school may let a mark stand beside every absence, or beside none', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await absent(journal, 'ill');
  await set(journal, 'marks.withAbsence', 'never');
  const work = { workId: newId(), lessonId: lesson.id, typeId: 'control', title: '', parts: 1, ver: 0 };
  await journal.ask(PlanWork, work, teacher);

  await expect(mark(journal, '4', lesson, { workId: work.workId })).rejects.toMatchObject({
    code: 'mark-beside-absence',
  });
  await set(journal, 'marks.withAbsence', 'always', '2026-10-01');
  await mark(journal, '4');

  expect(await journal.sql('select value from mark')).toEqual([{ value: '4' }]);
});

test('F-061: whoever was only late is marked like everybody else', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  await absent(journal, 'late');

  await mark(journal, '5');

  expect(await journal.said(MarkSet)).toHaveLength(1);
});
