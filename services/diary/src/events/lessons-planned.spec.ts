import { expect, test } from '@jest/globals';
import { LessonsPlanned, LessonsWithdrawn, MarkSet, TopicGiven, WorkPlanned } from '@parta/contracts';
import { addDays } from '@parta/school';
import { diaryOfSchool, lessonOn, lessons, marks, school, weekOf, workOn } from '../testing.ts';

const { monday, schoolId, groupId } = school;
const friday = addDays(monday, 4);
const ofLesson = { schoolId, lessonId: lessonOn(monday), groupId, subject: 'Алгебра', day: monday };
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

test('F-088: a lesson that was taken back is gone from the week', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(addDays(monday, 2), { value: '5' }));

  const withdrawn = [{ lessonId: lessonOn(monday), day: monday, ver: 2 }];
  await diary.tell(LessonsWithdrawn, { schoolId, groupId, lessons: withdrawn });

  expect(await daysWithLessons(diary)).toEqual([addDays(monday, 2)]);
});

test('F-063: the topic of a lesson is read by every family of the group, and the lesson was held', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(TopicGiven, { ...ofLesson, topic: 'Квадратные корни', by: null, ver: 1 });

  const [lesson] = (await weekOf(diary, { pupilId: school.varya })).week.days[0]?.lessons ?? [];
  expect(lesson).toMatchObject({ topic: 'Квадратные корни', status: 'kept' });
});

test('F-083: a planned work stands at its lesson for everyone until the first mark of it stands', async () => {
  await using diary = await diaryOfSchool();
  const work = { workId: workOn(monday), typeId: 'test', typeTitle: 'контрольная работа', title: '№ 1', parts: 1 };
  await diary.tell(WorkPlanned, { ...ofLesson, ...work, weight: 300, counts: true, ver: 1 });
  const [before] = (await weekOf(diary, { pupilId: school.varya })).week.days[0]?.lessons ?? [];

  await diary.tell(MarkSet, marks(monday, { value: '4' }));

  const [own] = (await weekOf(diary)).week.days[0]?.lessons ?? [];
  const [other] = (await weekOf(diary, { pupilId: school.varya })).week.days[0]?.lessons ?? [];
  expect(before?.planned).toMatchObject([{ workType: 'контрольная работа', title: '№ 1', weight: 300 }]);
  expect(own).toMatchObject({ planned: [], marks: [{ value: '4', weight: 300 }] });
  expect(other).toMatchObject({ planned: [], marks: [] });
});
