import { expect, test } from '@jest/globals';
import { MarkSet, SchoolDaysSet } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aHoliday, diaryOfSchool, marks, school, weekOf } from '../testing.ts';

const { monday } = school;

test('R-10: a day off says so in a week that was kept ready before', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(monday, { value: '5' }));

  await diary.tell(SchoolDaysSet, aHoliday({ daysOff: [addDays(monday, 3)], ver: 2 }));

  expect((await weekOf(diary)).week.days[3]).toMatchObject({ off: 'Выходной день' });
});

test('R-38: an older list of days off changes nothing', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(SchoolDaysSet, aHoliday({ holidays: [], ver: 3 }));

  await diary.tell(SchoolDaysSet, aHoliday({ ver: 2 }));

  expect((await weekOf(diary, { monday: '2026-10-26' })).week).toMatchObject({ state: 'no-timetable', holiday: null });
});
