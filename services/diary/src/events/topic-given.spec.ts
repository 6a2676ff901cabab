import { expect, test } from '@jest/globals';
import { TopicGiven } from '@parta/contracts';
import { diaryOfSchool, lessonOn, school, weekOf } from '../testing.ts';

const { monday, schoolId, groupId } = school;
const ofLesson = { schoolId, lessonId: lessonOn(monday), groupId, subject: 'Алгебра', day: monday };

test('F-063: the topic of a lesson is read by every family of the group, and the lesson was held', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(TopicGiven, { ...ofLesson, topic: 'Квадратные корни', by: null, ver: 1 });

  const [lesson] = (await weekOf(diary, { pupilId: school.varya })).week.days[0]?.lessons ?? [];
  expect(lesson).toMatchObject({ topic: 'Квадратные корни', status: 'kept' });
});

test('R-38: an older topic does not come back', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(TopicGiven, { ...ofLesson, topic: 'Степени', by: null, ver: 2 });

  await diary.tell(TopicGiven, { ...ofLesson, topic: 'Квадратные корни', by: null, ver: 1 });

  expect((await weekOf(diary)).week.days[0]?.lessons[0]?.topic).toBe('Степени');
});
