import { expect, test } from '@jest/globals';
import { AcademicYearOpened, SchoolDaysSet } from '@parta/contracts';
import { aYear, journalUnderTest } from '../testing.ts';

const { id: yearId, movedDays: _, holidays: __, ...year } = aYear();
const opened: AcademicYearOpened = { yearId, ...year };

test('R-10: holidays are the gaps between the periods; official days off of the year are told with them', async () => {
  await using journal = await journalUnderTest();

  await journal.tell(AcademicYearOpened, opened);

  const [said] = await journal.said(SchoolDaysSet);
  expect(said).toMatchObject({
    aboutId: yearId,
    holidays: [
      { title: 'Осенние каникулы', from: '2026-10-26', until: '2026-11-04' },
      { title: 'Зимние каникулы', from: '2026-12-31', until: '2027-01-10' },
      { title: 'Весенние каникулы', from: '2027-03-29', until: '2027-04-04' },
    ],
    ver: 1,
  });
  expect(said?.daysOff).toEqual(expect.arrayContaining(['2026-11-04', '2026-12-31', '2027-02-23', '2027-05-10']));
});

test('B8: an older version of the year changes nothing and says nothing', async () => {
  await using journal = await journalUnderTest();
  await journal.tell(AcademicYearOpened, { ...opened, ver: 2 });

  await journal.tell(AcademicYearOpened, { ...opened, title: 'старый' });

  expect(await journal.sql('select title, ver from academic_year')).toEqual([{ title: '2026/27', ver: 2 }]);
  expect(await journal.said(SchoolDaysSet)).toHaveLength(1);
});
