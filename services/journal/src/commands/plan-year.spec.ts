import { expect, test } from '@jest/globals';
import {
  LessonsPlanned,
  LessonsWithdrawn,
  newId,
  PlanYear,
  PreviewYear,
  SchoolDaysSet,
  SetMarks,
  type YearPlan,
} from '@parta/contracts';
import { aSchoolAdministrator } from '@parta/testing';
import { TimetableVersionRow } from '../store/timetables/timetable-version.row.ts';
import { aMark, aPlan, aTimetable, Classroom, type JournalUnderTest, journalUnderTest } from '../testing.ts';

const administrator = aSchoolAdministrator();

async function schoolWith(room: Classroom): Promise<JournalUnderTest> {
  const journal = await journalUnderTest();
  await room.in(journal);
  await journal.given(TimetableVersionRow, aTimetable(room, [1, 3]));
  return journal;
}

const wanted = (room: Classroom, change: Partial<YearPlan> = {}, ver = 0): PlanYear => {
  const { id: yearId, schoolId, from } = room.year;
  return { schoolId, yearId, plan: aPlan(room, change), validFrom: from, ver };
};

const lessonsOn = (journal: JournalUnderTest, day: string) =>
  journal.sql<{ id: string; starts: string; status: string }>('select id, starts, status from lesson where day = $1', [
    day,
  ]);

/** The year ends on 25 May: a Wednesday and a Monday of lessons less. */
function earlier({ year }: Classroom): Partial<YearPlan> {
  const until = '2027-05-25';
  const periods = year.periods.map((period) => ({ ...period, until: period.until > until ? until : period.until }));
  return { until, sets: [{ setId: 'quarter', title: 'Четверти', periods, holidays: [] }] };
}

const closed = (room: Classroom, day: string): Partial<YearPlan> => ({
  specialDays: [{ classIds: [room.schoolClass.id], title: 'Карантин', kind: 'closed', from: day, until: day }],
});

test('F-058: the administrator lays out the year; lessons of the timetable follow, and what was decided is told and kept', async () => {
  const room = new Classroom();
  await using journal = await schoolWith(room);

  const first = await journal.ask(PlanYear, wanted(room), administrator);
  const second = await journal.ask(PlanYear, wanted(room, earlier(room), 1), administrator);

  expect(first).toMatchObject({ ver: 1, withdrawn: 0 });
  expect(second).toEqual({ ver: 2, planned: 0, withdrawn: 2 });
  expect(await lessonsOn(journal, '2027-05-31')).toMatchObject([{ status: 'withdrawn' }]);
  expect(await journal.said(SchoolDaysSet)).toMatchObject([{ ver: 2 }, { ver: 3 }]);
  const kept = await journal.sql('select ver, by from year_plan order by ver');
  expect(kept).toEqual([1, 2].map((ver) => ({ ver, by: administrator.personId })));
});

test('F-058: a change that would strand entries is refused and names them; nothing changes and nothing is said', async () => {
  const room = new Classroom();
  await using journal = await schoolWith(room);
  await journal.ask(PlanYear, wanted(room), administrator);
  const [lesson] = await lessonsOn(journal, '2026-11-18');
  await journal.ask(SetMarks, { lessonId: lesson?.id ?? '', marks: [aMark(lesson!, room.pupils[0])] }, room.teacher);
  const change = wanted(room, closed(room, '2026-11-18'), 1);

  const preview = await journal.ask(PreviewYear, change, administrator);
  const asked = journal.ask(PlanYear, change, administrator);

  expect(preview.stranded).toMatchObject([{ lessonId: lesson?.id, day: '2026-11-18', number: 2 }]);
  await expect(asked).rejects.toMatchObject({
    code: 'entries-stranded',
    details: { count: 1, lessons: '8Б Алгебра, 18.11.2026, 2' },
  });
  expect(await journal.sql('select plan_ver as ver from academic_year')).toEqual([{ ver: 1 }]);
  expect(await journal.said(SchoolDaysSet)).toHaveLength(1);
});

test('N-09: a class has a day closed, a short one, and one off the timetable; other days stay as they were', async () => {
  const room = new Classroom();
  await using journal = await schoolWith(room);
  await journal.ask(PlanYear, wanted(room), administrator);
  const special = (['closed', 'short', 'offTimetable'] as const).map((kind, at) => {
    const day = ['2026-11-16', '2026-11-18', '2026-11-23'][at] ?? '';
    return { classIds: [room.schoolClass.id], title: kind, kind, from: day, until: day };
  });

  await journal.ask(PlanYear, wanted(room, { specialDays: special }, 1), administrator);

  expect(await lessonsOn(journal, '2026-11-16')).toMatchObject([{ status: 'withdrawn' }]);
  expect(await lessonsOn(journal, '2026-11-18')).toMatchObject([{ status: 'planned', starts: '09:15' }]);
  expect(await lessonsOn(journal, '2026-11-23')).toMatchObject([{ status: 'withdrawn' }]);
  expect(await lessonsOn(journal, '2026-11-25')).toMatchObject([{ status: 'planned', starts: '09:25' }]);
  expect((await journal.said(LessonsWithdrawn)).flatMap(({ lessons }) => lessons)).toHaveLength(2);
});

test('R-04: lessons before the day a plan holds from keep their times', async () => {
  const room = new Classroom();
  await using journal = await schoolWith(room);
  await journal.ask(PlanYear, wanted(room), administrator);
  const ring = { number: 2, starts: '10:00', ends: '10:40' };
  const bells = [{ title: 'Новые', building: null, grades: null, shift: null, usual: [ring], short: [ring] }];

  await journal.ask(PlanYear, { ...wanted(room, { bells }, 1), validFrom: '2026-12-01' }, administrator);

  expect(await lessonsOn(journal, '2026-11-30')).toMatchObject([{ starts: '09:25' }]);
  expect(await lessonsOn(journal, '2026-12-02')).toMatchObject([{ starts: '10:00' }]);
});

test.each([
  ['of another school', (room: Classroom) => ({ ...wanted(room), schoolId: 's1026' }), 'not-found'],
  ['nobody has', (room: Classroom) => ({ ...wanted(room), yearId: newId() }), 'not-found'],
  ['somebody else has changed', (room: Classroom) => wanted(room, {}, 4), 'year-changed-meanwhile'],
  ['that ends before it begins', (room: Classroom) => wanted(room, { until: '2026-08-01' }), 'year-span-faulty'],
  ['shorter than its periods', (room: Classroom) => wanted(room, { until: '2027-05-01' }), 'periods-faulty'],
])('R-07, F-058: a year %s is refused, and nothing changes', async (_, asked, code) => {
  const room = new Classroom();
  await using journal = await schoolWith(room);

  await expect(journal.ask(PlanYear, asked(room), administrator)).rejects.toMatchObject({ code });

  expect(await journal.sql('select from year_plan')).toEqual([]);
  expect(await journal.said(LessonsPlanned)).toEqual([]);
});
