import { expect, test } from '@jest/globals';
import {
  CalendarOfPupil,
  HomeworkGiven,
  LessonChanged,
  LessonsPlanned,
  LessonsWithdrawn,
  newId,
} from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, aPupil } from '@parta/testing';
import { aChange, diaryOfSchool, type DiaryUnderTest, homework, lessonOn, lessons, school } from '../testing.ts';

const { monday, timofey, varya, schoolId, groupId } = school;
const wednesday = addDays(monday, 2);
const ask = (
  diary: DiaryUnderTest,
  caller: Parameters<DiaryUnderTest['ask']>[2] = aGuardian({ children: [timofey] }),
  pupilId = timofey,
) => diary.ask(CalendarOfPupil, { pupilId, from: monday, weeks: 2 }, caller);
const on = async (diary: DiaryUnderTest, day: string) =>
  (await ask(diary)).lessons.find(({ lessonId }) => lessonId === lessonOn(day));

test('N-42: a family’s calendar holds the child’s lessons with room, times of the school’s zone and what is asked', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(HomeworkGiven, homework(monday));

  const { classTitle, lessons: all } = await ask(diary);

  expect(classTitle).toBe('8Б');
  expect(all).toMatchObject([
    { lessonId: lessonOn(monday), day: monday, starts: '09:25', room: '214', stands: true, homework: [], ver: 1 },
    { lessonId: lessonOn(wednesday), timeZone: 'Europe/Moscow', homework: ['Повторить § 10–14'] },
  ]);
});

test('N-42: a cancelled lesson stays, crossed out, and its version grows; held again it stands again, with a newer one', async () => {
  await using diary = await diaryOfSchool();

  await diary.tell(LessonChanged, aChange(monday, { kind: 'cancelled', teacherIds: [] }));
  expect(await on(diary, monday)).toMatchObject({ stands: false, ver: 2 });

  await diary.tell(LessonChanged, aChange(monday, { kind: 'planned', ver: 3 }));
  expect(await on(diary, monday)).toMatchObject({ stands: true, ver: 3 });
});

test('N-42: a lesson given another subject, room or place is the same lesson at its new place', async () => {
  await using diary = await diaryOfSchool();
  const planned = { day: monday, number: 2 };

  await diary.tell(
    LessonChanged,
    aChange(monday, { kind: 'moved', day: wednesday, number: 5, starts: '12:35', room: '301', planned }),
  );
  await diary.tell(LessonChanged, aChange(wednesday, { kind: 'other-subject', instead: 'Физика' }));

  expect(await on(diary, monday)).toMatchObject({ day: wednesday, starts: '12:35', room: '301', ver: 2 });
  expect(await on(diary, wednesday)).toMatchObject({ subject: 'Физика', stands: true });
});

test('N-42: a lesson the timetable took back is crossed out for six weeks, then forgotten', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(LessonsWithdrawn, {
    schoolId,
    groupId,
    lessons: [{ lessonId: lessonOn(monday), day: monday, ver: 2 }],
  });
  await diary.tell(LessonsPlanned, lessons([addDays(monday, 7)]));

  expect(await on(diary, monday)).toMatchObject({ stands: false, ver: 2, homework: [] });
  diary.at(`${addDays(new Date().toISOString().slice(0, 10), 60)}T09:00:00.000Z`);

  expect(await on(diary, monday)).toBeUndefined();
});

test('R-07 F-106: the calendar of a foreign child is refused like that of no child; no teacher and no trusted person reads one', async () => {
  await using diary = await diaryOfSchool();
  const grants = [{ childId: timofey, scopes: ['timetable' as const], ends: '2099-01-01T00:00:00.000Z' }];

  for (const pupilId of [timofey, newId()])
    await expect(ask(diary, aGuardian({ children: [varya] }), pupilId)).rejects.toMatchObject({ code: 'not-found' });
  for (const caller of [aClassTeacher(), { ...aGuardian(), role: 'trustedPerson' as const, grants }])
    await expect(ask(diary, caller)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(ask(diary, aPupil({ personId: timofey }))).resolves.toMatchObject({ lessons: [{}, {}] });
});
