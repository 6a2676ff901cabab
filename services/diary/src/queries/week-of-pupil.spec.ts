import { expect, test } from '@jest/globals';
import { MarkSet, newId, SchoolRolesSet, WeekOfPupil } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, aPupil, aTeacher } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, marks, school, weekOf } from '../testing.ts';

const { monday, timofey, varya, schoolId, classId } = school;
const ask = (
  diary: DiaryUnderTest,
  caller: Parameters<DiaryUnderTest['ask']>[2],
  week = { pupilId: timofey, monday },
) => diary.ask(WeekOfPupil, week, caller);
const leads = (personId: string, from: string, until: string | null) => ({
  ...{ schoolId, personId, ver: 1 },
  roles: [{ role: 'classTeacher' as const, classId, from, until }],
});

test('F-083: the whole week is one document: period, number of the week, days and lessons', async () => {
  await using diary = await diaryOfSchool();

  const { week } = await weekOf(diary);

  expect(week).toMatchObject({ classTitle: '8Б', period: { title: '2-я четверть' }, weekOfYear: 12, state: 'lessons' });
  expect(week.days.map(({ day, lessons }) => [day, lessons.length])).toEqual([
    [monday, 1],
    [addDays(monday, 1), 0],
    [addDays(monday, 2), 1],
    [addDays(monday, 3), 0],
    [addDays(monday, 4), 0],
  ]);
});

test('R-07: a guardian reaches no byte of a foreign child, whether it exists or not', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5' }));
  const stranger = aGuardian({ children: [varya] });

  await expect(ask(diary, stranger)).rejects.toMatchObject({ code: 'not-found', details: undefined });
  await expect(ask(diary, stranger, { pupilId: newId(), monday })).rejects.toMatchObject({ code: 'not-found' });
  await expect(ask(diary, stranger, { pupilId: timofey, monday: addDays(monday, 1) })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('F-106: the pupil and the guardian read the child’s own week; a subject teacher has no right to it', async () => {
  await using diary = await diaryOfSchool();

  await expect(ask(diary, aPupil({ personId: timofey }))).resolves.toBeDefined();
  await expect(ask(diary, aGuardian({ children: [timofey, varya] }))).resolves.toBeDefined();
  await expect(ask(diary, aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
});

test('F-106: the class teacher reads the weeks of the class as long as it is theirs', async () => {
  await using diary = await diaryOfSchool();
  const [present, former] = [aClassTeacher(), aClassTeacher()];
  await diary.tell(SchoolRolesSet, leads(present.personId, '2026-09-01', null));
  await diary.tell(SchoolRolesSet, leads(former.personId, '2025-09-01', '2026-09-01'));

  await expect(ask(diary, present)).resolves.toBeDefined();
  await expect(ask(diary, former)).rejects.toMatchObject({ code: 'not-found' });
  await expect(ask(diary, { ...present, schoolIds: ['s1'] })).rejects.toMatchObject({ code: 'not-found' });
});

test('F-084: a week begins on Monday and lies near a year the school knows', async () => {
  await using diary = await diaryOfSchool();
  const family = aGuardian({ children: [timofey] });

  await expect(ask(diary, family, { pupilId: timofey, monday: addDays(monday, 1) })).rejects.toMatchObject({
    code: 'week-out-of-range',
  });
  for (const far of ['1926-11-15', '0000-01-03', '9999-12-27'])
    await expect(ask(diary, family, { pupilId: timofey, monday: far })).rejects.toMatchObject({
      code: 'week-out-of-range',
    });
});

test('P-02: an empty week names its cause', async () => {
  await using diary = await diaryOfSchool();

  const state = async (of: string) => (await weekOf(diary, { monday: of })).week;

  expect(await state('2026-10-26')).toMatchObject({ state: 'holidays', holiday: 'Осенние каникулы', period: null });
  expect(await state('2026-09-14')).toMatchObject({ state: 'no-timetable', holiday: null });
  expect(await state('2026-08-17')).toMatchObject({ state: 'not-enrolled' });
  expect(await state('2027-07-05')).toMatchObject({ state: 'outside-year' });
});

test('F-083: weeks asked for at one moment are read together and each comes to its asker', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5' }, { pupilId: varya, value: '3' }));

  const pupils = Array.from({ length: 80 }, (_, n) => (n % 2 === 0 ? timofey : varya));
  const weeks = await Promise.all(pupils.map((pupilId) => weekOf(diary, { pupilId })));

  expect(weeks.map(({ week }) => week.pupilId)).toEqual(pupils);
});
