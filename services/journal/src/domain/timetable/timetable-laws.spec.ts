import { expect, test } from '@jest/globals';
import { cycleWeekOf, daysOf, isSchoolDay, type Weekday, weekdayTaughtOn } from '@parta/school';
import fc from 'fast-check';
import { schoolTimes } from '../calendar/school-times.ts';
import { calendarOf, type RingingYear } from '../school-year.ts';
import { datedLessons, type WantedLesson } from './dated-lessons.ts';
import type { WeeklyLesson } from './school-week.ts';
import { type StandingLesson, timetableChange } from './timetable-change.ts';

const SPAN = { from: '2025-10-20', until: '2026-01-20' };
const DAYS = daysOf(SPAN.from, SPAN.until);
const GROUPS = ['five', 'six'];
const weekDaysOf = (groupId: string): 5 | 6 => (groupId === 'six' ? 6 : 5);

const timesIn = (year: RingingYear) =>
  schoolTimes(
    year,
    GROUPS.map((id) => ({ id, classIds: [id], weekDays: weekDaysOf(id) })),
    new Map(),
  );

const aDay = fc.constantFrom(...DAYS);
const aWeekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6);
const aYear: fc.Arbitrary<RingingYear> = fc
  .record({
    breaks: fc.array(fc.tuple(aDay, aDay), { maxLength: 3 }),
    movedDays: fc.dictionary(aDay, aWeekday, { maxKeys: 4 }),
  })
  .map(({ breaks, movedDays }) => ({
    ...{ id: 'y', schoolId: 's1502', title: '', periods: [], ver: 1, ...SPAN, movedDays },
    ...{ plan: null, planVer: 0, bells: [] },
    holidays: breaks
      .map(([one, other]) => (one < other ? { from: one, until: other } : { from: other, until: one }))
      .map((span) => ({ title: '', ...span })),
  }));
/** At most one lesson of a group at a place; several of one day, in a row or not. */
const aWeek: fc.Arbitrary<WeeklyLesson[]> = fc.uniqueArray(
  fc.record({
    groupId: fc.constantFrom(...GROUPS),
    weekday: aWeekday,
    number: fc.integer({ min: 0, max: 4 }),
    room: fc.constantFrom('31', '12'),
    teacherIds: fc.constant(['t']),
  }),
  { selector: ({ groupId, weekday, number }) => `${groupId} ${weekday} ${number}`, maxLength: 12 },
);
/** A timetable from a day on, after some lessons were written in: `touched` chooses among those that stand. */
const aVersion = fc.record({ week: aWeek, from: aDay, touched: fc.array(fc.nat(), { maxLength: 5 }) });

type Journal = Map<string, StandingLesson>;

function touch(journal: Journal, chosen: number[]): void {
  const free = [...journal.values()].filter(({ isWithdrawn }) => !isWithdrawn);
  for (const choice of chosen) {
    const lesson = free[choice % free.length];
    if (lesson) journal.set(lesson.id, { ...lesson, touched: true });
  }
}

/** What the import does: the lessons from the day on against those wanted. */
function become(journal: Journal, wanted: WantedLesson[], from: string): void {
  const standing = [...journal.values()].filter(({ day }) => day >= from);
  const { plan, withdraw } = timetableChange(standing, wanted);
  for (const lesson of plan) journal.set(lesson.id, { ...lesson, touched: false, isWithdrawn: false });
  for (const lesson of withdraw) journal.set(lesson.id, { ...lesson, isWithdrawn: true });
}

test('R-04: whatever timetables follow one another, what was written in and what lies before each stays as it was', () => {
  fc.assert(
    fc.property(aYear, fc.array(aVersion, { minLength: 1, maxLength: 4 }), (year, versions) => {
      const journal: Journal = new Map();
      for (const { week, from, touched } of versions) {
        touch(journal, touched);
        const before = new Map(journal);

        become(journal, datedLessons(week, { year, from }, timesIn(year)), from);

        const safe = [...before.values()].filter((lesson) => lesson.touched || lesson.day < from);
        expect(safe.every((lesson) => journal.get(lesson.id) === lesson)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('R-10: in any calendar a timetable has lessons on school days of its class only, from its day to the end of the year', () => {
  fc.assert(
    fc.property(aYear, aVersion, (year, { week, from }) => {
      const lessons = datedLessons(week, { year, from }, timesIn(year));

      const isRight = ({ groupId, day }: WantedLesson) =>
        day >= from && day <= year.until && isSchoolDay(calendarOf(year, weekDaysOf(groupId)), day);
      expect(lessons.filter((lesson) => !isRight(lesson))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('R-23: a day has as many lessons of a group as the weekday it follows, double ones and several a day too, none twice', () => {
  fc.assert(
    fc.property(aYear, aVersion, fc.constantFrom(...GROUPS), (year, { week, from }, groupId) => {
      const lessons = datedLessons(week, { year, from }, timesIn(year)).filter((lesson) => lesson.groupId === groupId);
      const calendar = calendarOf(year, weekDaysOf(groupId));
      const placesOn = (day: string) =>
        week.filter((each) => each.groupId === groupId && each.weekday === weekdayTaughtOn(calendar, day));

      const days = DAYS.filter((day) => day >= from);
      expect(lessons.map(({ day, number }) => `${day} ${number}`).toSorted()).toEqual(
        days.flatMap((day) => placesOn(day).map(({ number }) => `${day} ${number}`)).toSorted(),
      );
      expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
    }),
    { numRuns: 100 },
  );
});

test('N-32: in any calendar a lesson of week A or B is taught on the school days of its own weeks only, and a pair of both as often as one of every week', () => {
  fc.assert(
    fc.property(aYear, aVersion, (year, { week, from }) => {
      const times = timesIn(year);
      const daysOfWeek = (each: WeeklyLesson[]) =>
        datedLessons(each, { year, from }, times).map(({ id, day }) => ({ id, day }));
      const [a, b] = (['a', 'b'] as const).map((one) => daysOfWeek(week.map((each) => ({ ...each, week: one }))));

      expect(a?.every(({ day }) => cycleWeekOf(day, year.from) === 'a')).toBe(true);
      expect(b?.every(({ day }) => cycleWeekOf(day, year.from) === 'b')).toBe(true);
      const both = [...(a ?? []), ...(b ?? [])].map(({ id }) => id);
      expect(both.toSorted()).toEqual(
        daysOfWeek(week)
          .map(({ id }) => id)
          .toSorted(),
      );
    }),
    { numRuns: 100 },
  );
});
