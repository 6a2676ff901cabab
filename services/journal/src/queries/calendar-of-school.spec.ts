import { expect, test } from '@jest/globals';
import { AcademicYearOpened, CalendarOfSchool, PlanYear } from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator } from '@parta/testing';
import { aPlan, Classroom, journalUnderTest } from '../testing.ts';

const administrator = aSchoolAdministrator();
const schoolId = 's1502';

test('F-058: before the school has laid out its year, the page shows what the registry told, with the official days', async () => {
  const room = new Classroom();
  await using journal = await journalUnderTest();
  await room.in(journal);

  const { year } = await journal.ask(CalendarOfSchool, { schoolId }, administrator);

  expect(year).toMatchObject({ ver: 0, subjects: ['Алгебра'], classes: [{ title: '8Б', grade: 8 }] });
  expect(year?.plan.sets).toMatchObject([{ setId: 'quarter', holidays: [] }]);
  expect(year?.plan.classes).toMatchObject([{ setId: 'quarter', weekDays: 5, shift: 1 }]);
  expect(year?.officialDays).toContainEqual({ day: '2026-12-31', kind: 'off', movedFrom: '2026-01-04' });
});

test('F-058: what the school laid out stays when the registry tells the year again', async () => {
  const room = new Classroom();
  await using journal = await journalUnderTest();
  await room.in(journal);
  const { id: yearId, from, until, title, periods } = room.year;
  const plan = aPlan(room, { until: '2027-06-04' });
  await journal.ask(PlanYear, { schoolId, yearId, plan, validFrom: from, ver: 0 }, administrator);

  await journal.tell(AcademicYearOpened, { schoolId, yearId, title, from, until, periods, ver: 2 });

  const { year } = await journal.ask(CalendarOfSchool, { schoolId }, administrator);
  expect(year).toMatchObject({ ver: 1, plan });
});

test('R-07: of another school there is no calendar, and no teacher lays it out', async () => {
  await using journal = await journalUnderTest();

  const foreign = journal.ask(CalendarOfSchool, { schoolId: 's1026' }, administrator);
  const own = journal.ask(CalendarOfSchool, { schoolId }, aHeadTeacher());

  await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
  await expect(own).rejects.toMatchObject({ code: 'forbidden' });
});
