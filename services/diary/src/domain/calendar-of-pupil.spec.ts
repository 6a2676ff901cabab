import { expect, test } from '@jest/globals';
import { addDays } from '@parta/school';
import fc from 'fast-check';
import { type CalendarLesson, calendarOfPupil, type CalendarRows, weeksOfCalendar } from './calendar-of-pupil.ts';
import type { Homework } from './rows.ts';

const today = '2026-11-18';
const at = '2026-11-02T09:00:00.000Z';
const lesson = (n: number, given: Partial<CalendarLesson> = {}): CalendarLesson => ({
  ...{ lessonId: `l${n}`, groupId: 'g', subject: 'Алгебра', day: addDays('2026-11-16', n), number: 2, starts: '09:25' },
  ...{ ends: '10:10', teacherIds: [], room: '214', stands: true, change: null, topic: '', checked: false, at, ver: 1 },
  timeZone: 'Europe/Moscow',
  ...given,
});
const task = (n: number, given: Partial<Homework> = {}): Homework => ({
  ...{ homeworkId: `h${n}`, groupId: 'g', lessonId: 'before', kind: 'task', text: `§ ${n}`, givenOn: '2026-11-02', at },
  ...{ dueLessonId: `l${n}`, dueDay: null, pupilIds: null },
  ...given,
});
const rows = (given: Partial<CalendarRows> = {}): CalendarRows => ({
  pupilId: 'p',
  enrolments: [{ schoolId: 's', classId: 'c', classTitle: '8Б', from: '2026-09-01', until: null, at }],
  memberships: [{ groupId: 'g', from: '2026-09-01', until: null, at }],
  lessons: [0, 1, 2].map((n) => lesson(n)),
  homework: [0, 2].map((n) => task(n)),
  ...given,
});
const idsOf = (given: Partial<CalendarRows>) =>
  calendarOfPupil(rows(given), today).lessons.map(({ lessonId }) => lessonId);

test('N-42, R-38: the same rows in any order give the same calendar', () => {
  const expected = calendarOfPupil(rows(), today);
  const shuffled = <Row>(all: readonly Row[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
  const { lessons, homework } = rows();

  fc.assert(
    fc.property(shuffled(lessons), shuffled(homework), (l, h) => {
      expect(calendarOfPupil(rows({ lessons: l, homework: h }), today)).toEqual(expected);
    }),
  );
  expect(expected.lessons.map(({ homework: asked }) => asked)).toEqual([['§ 0'], [], ['§ 2']]);
});

test('N-42: lessons of another group, or of days outside the membership, are nobody’s here', () => {
  const memberships = [{ groupId: 'g', from: '2026-11-17', until: '2026-11-18', at }];

  expect(idsOf({ memberships })).toEqual(['l1']);
  expect(idsOf({ lessons: [lesson(0, { groupId: 'other' })] })).toEqual([]);
});

test('N-42: a lesson taken back is told as such for six weeks, then no more', () => {
  const withdrawnOn = (day: string) => ({ lessons: [lesson(0, { stands: false, at: `${day}T09:00:00.000Z` })] });

  expect(calendarOfPupil(rows(withdrawnOn('2026-10-07')), today).lessons).toMatchObject([
    { lessonId: 'l0', stands: false, homework: [] },
  ]);
  expect(idsOf(withdrawnOn('2026-10-06'))).toEqual([]);
});

test('N-42: a cancelled lesson stands no more, one given instead has the subject that is taught', () => {
  const change = (kind: 'cancelled' | 'other-subject', instead: string | null) => ({
    change: { kind, instead, plannedIds: [], from: null },
  });
  const lessons = [lesson(0, change('cancelled', null)), lesson(1, change('other-subject', 'Физика'))];

  expect(calendarOfPupil(rows({ lessons }), today).lessons).toMatchObject([
    { stands: false },
    { stands: true, subject: 'Физика' },
  ]);
});

test('N-42: the time of a lesson is the newest of its own and of what is asked for it; «не задано» asks nothing', () => {
  const later = '2026-11-17T09:00:00.000Z';
  const homework = [task(0, { at: later }), task(1, { kind: 'none', text: '', at: later })];

  expect(calendarOfPupil(rows({ homework }), today).lessons).toMatchObject([
    { at: later, homework: ['§ 0'] },
    { at, homework: [] },
    { at, homework: [] },
  ]);
});

test('N-42: weeks asked for from the middle of one reach as many days, and one Monday more', () => {
  expect(weeksOfCalendar({ from: '2026-11-18', weeks: 2 })).toEqual({
    ...{ from: '2026-11-18', until: '2026-12-01' },
    mondays: ['2026-11-16', '2026-11-23', '2026-11-30'],
  });
});
