import { expect, test } from '@jest/globals';
import { LessonsPlanned, MarkSet } from '@parta/contracts';
import { addDays } from '@parta/school';
import { diaryOfSchool, lessons, marks, school, weekOf } from '../testing.ts';

const { monday } = school;
const friday = addDays(monday, 4);
const daysWithLessons = async (...of: Parameters<typeof weekOf>) =>
  (await weekOf(...of)).week.days.filter((day) => day.lessons.length > 0).map(({ day }) => day);

test('F-088: a week shows the planned lessons with number, time, room and teacher', async () => {
  await using diary = await diaryOfSchool();

  const [lesson] = (await weekOf(diary)).week.days[0]?.lessons ?? [];

  expect(lesson).toMatchObject({ number: 2, starts: '09:25', room: '214', teacherIds: [school.teacherId] });
  expect(lesson?.status).toBe('planned');
});

test('F-088: a lesson that moved to another day stands there only, also in a week that was kept ready', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(addDays(monday, 2), { value: '5' }));

  const moved = lessons([monday], 2).lessons.map((lesson) => ({ ...lesson, day: friday }));
  await diary.tell(LessonsPlanned, { ...lessons([]), lessons: moved });

  expect(await daysWithLessons(diary)).toEqual([addDays(monday, 2), friday]);
});

test('F-088: a lesson that moved to another week leaves the week that was kept ready', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(addDays(monday, 2), { value: '5' }));

  const moved = lessons([monday], 2).lessons.map((lesson) => ({ ...lesson, day: addDays(monday, 7) }));
  await diary.tell(LessonsPlanned, { ...lessons([]), lessons: moved });

  expect(await daysWithLessons(diary)).toEqual([addDays(monday, 2)]);
  expect(await daysWithLessons(diary, { monday: addDays(monday, 7) })).toEqual([addDays(monday, 7)]);
});
