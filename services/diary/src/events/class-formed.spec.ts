import { expect, test } from '@jest/globals';
import { ClassFormed, MarkSet } from '@parta/contracts';
import { aClass, diaryOfSchool, marks, school, weekOf } from '../testing.ts';

test('F-083: a class that learns six days has a Saturday, also in a week that was kept ready', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(school.monday, { value: '5' }));

  await diary.tell(ClassFormed, aClass({ weekDays: 6, ver: 2 }));

  expect((await weekOf(diary)).week.days).toHaveLength(6);
});

test('R-38: an older card of the class changes nothing', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(ClassFormed, aClass({ weekDays: 6, ver: 3 }));

  await diary.tell(ClassFormed, aClass({ ver: 2 }));

  expect((await weekOf(diary)).week.days).toHaveLength(6);
});
