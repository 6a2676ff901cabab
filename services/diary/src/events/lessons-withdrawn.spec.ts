import { expect, test } from '@jest/globals';
import { LessonsPlanned, LessonsWithdrawn, MarkSet } from '@parta/contracts';
import { addDays } from '@parta/school';
import { diaryOfSchool, lessonOn, lessons, marks, school, weekOf } from '../testing.ts';

const { monday, schoolId, groupId } = school;
const daysWithLessons = async (...of: Parameters<typeof weekOf>) =>
  (await weekOf(...of)).week.days.filter((day) => day.lessons.length > 0).map(({ day }) => day);

test('F-088: a lesson that was taken back is gone from the week', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(addDays(monday, 2), { value: '5' }));

  const withdrawn = [{ lessonId: lessonOn(monday), day: monday, ver: 2 }];
  await diary.tell(LessonsWithdrawn, { schoolId, groupId, lessons: withdrawn });

  expect(await daysWithLessons(diary)).toEqual([addDays(monday, 2)]);
});

test('F-088: a lesson that was taken back and planned anew stands again', async () => {
  await using diary = await diaryOfSchool();
  const withdrawn = [{ lessonId: lessonOn(monday), day: monday, ver: 2 }];
  await diary.tell(LessonsWithdrawn, { schoolId, groupId, lessons: withdrawn });

  await diary.tell(LessonsPlanned, lessons([monday], 3));

  expect(await daysWithLessons(diary)).toEqual([monday, addDays(monday, 2)]);
});
