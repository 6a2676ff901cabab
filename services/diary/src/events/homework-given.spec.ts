import { expect, test } from '@jest/globals';
import { HomeworkGiven, LessonsPlanned } from '@parta/contracts';
import { addDays } from '@parta/school';
import { diaryOfSchool, homework, lessonOn, lessons, school, weekOf } from '../testing.ts';

const { monday, timofey, varya } = school;
const wednesday = addDays(monday, 2);
const lessonsOf = async (...of: Parameters<typeof weekOf>) =>
  (await weekOf(...of)).week.days.flatMap(({ day, lessons: ofDay }) => ofDay.map((lesson) => ({ day, ...lesson })));

test('F-083: homework stands at the lesson it is due for, with the day it was given', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(HomeworkGiven, homework(monday));

  expect(await lessonsOf(diary)).toMatchObject([
    { day: monday, homeworkState: 'not-entered', homework: [] },
    { day: wednesday, homeworkState: 'given', homework: [{ text: 'Повторить § 10–14', givenOn: monday }] },
  ]);
});

test('F-083: «не задано» is said outright and differs from silence', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(HomeworkGiven, homework(monday, { kind: 'none', text: '' }));

  expect(await lessonsOf(diary)).toMatchObject([{ homeworkState: 'not-entered' }, { homeworkState: 'none' }]);
});

test('F-083: homework for single pupils is nobody else’s', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(HomeworkGiven, homework(monday, { pupilIds: [varya] }));

  expect(await lessonsOf(diary, { pupilId: timofey })).toMatchObject([{}, { homeworkState: 'not-entered' }]);
  expect(await lessonsOf(diary, { pupilId: varya })).toMatchObject([{}, { homeworkState: 'given' }]);
});

test('F-083: homework due on a day without a lesson stands at the next one of that week', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(HomeworkGiven, homework(monday, { dueLessonId: null, dueDay: addDays(monday, 1) }));

  expect(await lessonsOf(diary)).toMatchObject([{ homework: [] }, { homework: [{ givenOn: monday }] }]);
});

test('R-25: homework whose term moved leaves the former lesson', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(HomeworkGiven, homework(monday));

  await diary.tell(HomeworkGiven, homework(monday, { dueLessonId: lessonOn(monday), ver: 2 }));

  expect(await lessonsOf(diary)).toMatchObject([{ homeworkState: 'given' }, { homeworkState: 'not-entered' }]);
});

test('R-25: homework put off to another week leaves this one', async () => {
  await using diary = await diaryOfSchool();
  const nextMonday = addDays(monday, 7);
  await diary.tell(LessonsPlanned, lessons([nextMonday]));
  await diary.tell(HomeworkGiven, homework(monday));

  await diary.tell(HomeworkGiven, homework(monday, { dueLessonId: lessonOn(nextMonday), ver: 2 }));

  expect(await lessonsOf(diary)).toMatchObject([{ homework: [] }, { homework: [] }]);
  expect(await lessonsOf(diary, { monday: nextMonday })).toMatchObject([{ homework: [{ givenOn: monday }] }]);
});

test('F-083: homework that was withdrawn is gone', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(HomeworkGiven, homework(monday));

  await diary.tell(HomeworkGiven, homework(monday, { kind: 'withdrawn', ver: 2 }));

  expect(await lessonsOf(diary)).toMatchObject([{}, { homeworkState: 'not-entered', homework: [] }]);
});

test('F-083: links and files of homework stand with it in the week; without any the week says nothing of them', async () => {
  await using diary = await diaryOfSchool();
  const links = [{ url: 'https://example.org/roots', title: 'Видео о корнях' }];
  const files = [{ fileId: lessonOn(monday), name: 'Доска.jpg', type: 'image/jpeg', size: 300_000 }];

  await diary.tell(HomeworkGiven, homework(monday, { links, files }));
  expect(await lessonsOf(diary)).toMatchObject([{}, { homework: [{ links, files }] }]);

  await diary.tell(HomeworkGiven, homework(monday, { ver: 2 }));
  const [task] = (await lessonsOf(diary))[1]?.homework ?? [];
  expect(Object.keys(task ?? {})).toEqual(['homeworkId', 'text', 'givenOn', 'at']);
});
