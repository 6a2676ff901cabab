import { expect, test } from '@jest/globals';
import { AcademicYearOpened, MarkSet } from '@parta/contracts';
import { aYear, diaryOfSchool, marks, school, weekOf } from '../testing.ts';

const moved = aYear().periods.map((period) => ({ ...period, title: period.title.replace('четверть', 'часть года') }));

test('F-084: a week is named by the periods as they stand now, also one that was kept ready', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(MarkSet, marks(school.monday, { value: '5' }));

  await diary.tell(AcademicYearOpened, aYear({ periods: moved, ver: 2 }));

  expect((await weekOf(diary)).week.period?.title).toBe('2-я часть года');
});

test('R-38: an older version of the year changes nothing', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(AcademicYearOpened, aYear({ periods: moved, ver: 3 }));

  await diary.tell(AcademicYearOpened, aYear({ ver: 2 }));

  expect((await weekOf(diary)).week.period?.title).toBe('2-я часть года');
});
