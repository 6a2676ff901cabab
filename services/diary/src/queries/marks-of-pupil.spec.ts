import { expect, test } from '@jest/globals';
import { AttendanceRecorded, derivedId, GroupFormed, MarkSet, MarksOfPupil } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aGuardian } from '@parta/testing';
import { aGroup, attendance, diaryOfSchool, type DiaryUnderTest, marks, school } from '../testing.ts';

const { monday, timofey, varya } = school;
const family = aGuardian({ children: [timofey] });
const ask = (diary: DiaryUnderTest, given: Partial<MarksOfPupil> = {}) =>
  diary.ask(MarksOfPupil, { pupilId: timofey, from: '2026-11-05', until: '2026-12-30', ...given }, family);

test('F-095: the average is the exact fraction of marks and weights', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '3' }, { value: '5', n: 1 }));

  const { subjects, periods } = await ask(diary);

  expect(subjects).toMatchObject([{ subject: 'Алгебра', average: { numerator: '1300', denominator: '300' } }]);
  expect(subjects[0]?.marks.map(({ value, weight }) => [value, weight]).toSorted()).toEqual([
    ['3', 100],
    ['5', 200],
  ]);
  expect(periods).toMatchObject([{ title: '2-я четверть', until: '2026-12-30' }]);
});

test('R-11: without a mark that counts there is no average, and the subject stands all the same', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: 'na' }));
  const formative = marks(monday, { value: '5', n: 2 });
  await diary.tell(MarkSet, { ...formative, works: formative.works.map((work) => ({ ...work, counts: false })) });

  expect((await ask(diary)).subjects).toMatchObject([{ subject: 'Алгебра', average: null, marks: [{}, {}] }]);
  expect((await ask(diary, { from: '2026-09-01', until: '2026-10-25' })).subjects).toMatchObject([
    { subject: 'Алгебра', average: null, marks: [] },
  ]);
});

test('R-01: a mark that was taken back and one of another day change nothing', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '2' }, { value: '4', n: 1 }));
  await diary.tell(MarkSet, marks(monday, { value: null, previous: '2', ver: 2 }));
  await diary.tell(MarkSet, marks('2026-09-14', { value: '2' }));

  expect((await ask(diary)).subjects).toMatchObject([{ average: { numerator: '800', denominator: '200' } }]);
});

test('R-03: the marks of the former journal of a subject count on; R-14: those of another scale do not', async () => {
  await using diary = await diaryOfSchool();
  const former = derivedId('former');
  const tenths = derivedId('tenths');
  await diary.tell(GroupFormed, aGroup({ groupId: former }));
  await diary.tell(GroupFormed, aGroup({ groupId: tenths, scale: 'ten' }));
  await diary.tell(MarkSet, marks(monday, { value: '4' }));
  await diary.tell(MarkSet, { ...marks(addDays(monday, 1), { value: '5' }), groupId: former });
  await diary.tell(MarkSet, { ...marks(addDays(monday, 2), { value: '9' }), groupId: tenths });

  const { subjects } = await ask(diary);

  expect(subjects.map(({ groupId, average }) => [groupId, average?.numerator])).toEqual(
    [
      [school.groupId, '900'],
      [tenths, '900'],
    ].toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  );
});

test('F-083: lessons missed are counted, being late or exempt is not missing', async () => {
  await using diary = await diaryOfSchool();
  const code = (day: string, what: 'ill' | 'late') =>
    attendance(day, { pupils: [{ pupilId: timofey, code: what, was: null, minutes: null, ver: 1 }] });
  await diary.tell(AttendanceRecorded, code(monday, 'ill'));
  await diary.tell(AttendanceRecorded, code(addDays(monday, 2), 'late'));

  expect((await ask(diary)).subjects).toMatchObject([{ absences: 1 }]);
});

test('R-07: the marks of a foreign child are not found', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5', pupilId: varya }));

  await expect(ask(diary, { pupilId: varya })).rejects.toMatchObject({ code: 'not-found' });
});
