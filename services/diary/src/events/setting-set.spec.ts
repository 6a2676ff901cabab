import { expect, test } from '@jest/globals';
import { MarkSet, MarksOfPupil, SettingSet, WorkPlanned } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aGuardian } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, marks, school, weekOf } from '../testing.ts';

const { monday, timofey, schoolId } = school;
const family = aGuardian({ children: [timofey] });
const subjectOf = async (diary: DiaryUnderTest) => {
  const { subjects } = await diary.ask(
    MarksOfPupil,
    { pupilId: timofey, from: '2026-11-05', until: '2026-12-30' },
    family,
  );
  return subjects[0];
};
const set = (diary: DiaryUnderTest, name: string, value: SettingSet['value']) =>
  diary.tell(SettingSet, { schoolId, name, value, from: '2026-09-01' });
const one = (fact: MarkSet, given: Partial<MarkSet['marks'][number]>): MarkSet => ({
  ...fact,
  marks: fact.marks.map((mark) => ({ ...mark, ...given })),
});

test('N-20: the family sees the first mark and its retake, and the average counts as the school set it', async () => {
  await using diary = await diaryOfSchool();
  const first = marks(monday, { value: '2' });
  await diary.tell(MarkSet, first);
  await diary.tell(MarkSet, one(marks(addDays(monday, 2), { value: '5' }), { retakeOf: first.marks[0]!.markId }));

  const later = await subjectOf(diary);
  await set(diary, 'marks.retake', 'both');
  const both = await subjectOf(diary);

  expect(later).toMatchObject({ average: { numerator: '500', denominator: '100' } });
  expect(later?.marks.map(({ value, retakeOf }) => [value, retakeOf])).toEqual([
    ['2', null],
    ['5', first.marks[0]?.markId],
  ]);
  expect(both).toMatchObject({ average: { numerator: '700', denominator: '200' } });
});

test('N-18: the family reads what is owed and by which day; an overdue debt counts only where the school says so', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5' }));
  await diary.tell(MarkSet, one(marks(addDays(monday, 2), { value: 'debt' }), { due: '2020-11-20' }));

  expect(await subjectOf(diary)).toMatchObject({
    average: { numerator: '500' },
    marks: [{}, { value: 'debt', due: '2020-11-20' }],
  });
  expect((await subjectOf(diary))?.marks.map(({ owed }) => owed)).toEqual([undefined, true]);
  await set(diary, 'marks.debtAfterDue', 'removed');
  expect((await subjectOf(diary))?.marks.map(({ owed }) => owed)).toEqual([undefined, undefined]);
  await set(diary, 'marks.debtAfterDue', 'lowest');
  expect(await subjectOf(diary)).toMatchObject({ average: { numerator: '700', denominator: '200' } });
  const { week } = await weekOf(diary);
  expect(week.days.flatMap(({ lessons }) => lessons).flatMap((lesson) => lesson.marks)).toMatchObject([
    { value: '5' },
    { due: '2020-11-20' },
  ]);
});

test('N-19: «4+» and a symbol of the school are shown as they were written; the first counts as 4, the second as nothing', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, one(marks(monday, { value: '4' }), { sign: '+' }));
  await diary.tell(
    MarkSet,
    one(marks(addDays(monday, 2), { value: null, previous: '3', ver: 2 }), { sign: 'н/о', previousSign: '-' }),
  );

  const subject = await subjectOf(diary);

  expect(subject?.marks.map(({ value, was }) => [value, was])).toEqual([
    ['4+', null],
    ['н/о', '3-'],
  ]);
  expect(subject?.average).toEqual({ numerator: '400', denominator: '100' });
});

test('N-17: without weights every work counts alike, a formative one is shown and never counts', async () => {
  await using diary = await diaryOfSchool();
  const heavy = marks(monday, { value: '5', n: 2 });
  const formative = marks(addDays(monday, 2), { value: '2', n: 1 });
  await diary.tell(MarkSet, heavy);
  await diary.tell(MarkSet, marks(monday, { value: '3' }));
  await diary.tell(MarkSet, formative);
  const {
    works: [work],
    marks: _,
    ...ofLesson
  } = formative;
  await diary.tell(WorkPlanned, { ...ofLesson, ...work!, counts: false, parts: 1, ver: 1 } as WorkPlanned);
  await set(diary, 'marks.weighted', false);

  const subject = await subjectOf(diary);

  expect(subject?.marks).toHaveLength(3);
  expect(subject?.average).toEqual({ numerator: '800', denominator: '200' });
});

test('of two words about one day the later holds', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5', n: 2 }, { value: '3' }));

  await set(diary, 'marks.weighted', false);
  await set(diary, 'marks.weighted', true);

  expect(await subjectOf(diary)).toMatchObject({ average: { numerator: '1800', denominator: '400' } });
});
