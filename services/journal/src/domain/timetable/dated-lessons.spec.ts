import { expect, test } from '@jest/globals';
import { derivedId } from '@parta/contracts';
import { weekdayOf } from '@parta/school';
import { schoolTimes } from '../calendar/school-times.ts';
import type { RingingYear } from '../school-year.ts';
import { datedLessons } from './dated-lessons.ts';
import type { WeeklyLesson } from './school-week.ts';

const groupId = derivedId('test-group');
const week = ([1, 2, 3, 4, 5, 6] as const).map((weekday): WeeklyLesson => ({
  groupId,
  weekday,
  number: 2,
  teacherIds: [],
  room: '',
}));

function aYear(change: Partial<RingingYear> = {}): RingingYear {
  const span = { from: '2025-09-01', until: '2026-05-31' };
  const decided = { periods: [], holidays: [], movedDays: {}, plan: null, planVer: 0, bells: [] };
  return { id: '', schoolId: 's1502', title: '', ...span, ...decided, ver: 1, ...change };
}

function lessonsFrom(from: string, year: RingingYear, weekDays: 5 | 6) {
  const group = { id: groupId, classIds: [], weekDays };
  return datedLessons(week, { year, from }, schoolTimes(year, [group], new Map()));
}

function lessonOn(day: string, change: Partial<RingingYear> = {}, weekDays: 5 | 6 = 5) {
  return lessonsFrom(day, aYear(change), weekDays).find((lesson) => lesson.day === day);
}

test('R-10: 2025-11-01 is taught by a six-day class, by a five-day class once its weekday is named; 2025-11-03 and 2026-01-09 never', () => {
  const monday: Partial<RingingYear> = { movedDays: { '2025-11-01': 1, '2025-11-03': 1 } };

  expect(lessonOn('2025-11-01')).toBeUndefined();
  expect(lessonOn('2025-11-01', {}, 6)).toBeDefined();
  expect(lessonOn('2025-11-01', monday)).toBeDefined();
  expect(lessonOn('2025-11-03', monday, 6)).toBeUndefined();
  expect(lessonOn('2026-01-09', {}, 6)).toBeUndefined();
});

test('R-10: the eve of a holiday has the bells of a shortened day', () => {
  expect(lessonOn('2026-04-30')).toMatchObject({ starts: '09:15', ends: '09:50' });
  expect(lessonOn('2026-04-29')).toMatchObject({ starts: '09:25', ends: '10:10' });
});

test('R-10: no lesson falls on holidays of the school, a Sunday, or outside the year', () => {
  const year = aYear({ holidays: [{ title: '', from: '2025-10-25', until: '2025-11-04' }] });
  const days = lessonsFrom('2025-01-01', year, 6).map(({ day }) => day);

  expect(days[0]).toBe('2025-09-01');
  expect(days.at(-1)).toBe('2026-05-30');
  expect(days.filter((day) => day >= '2025-10-25' && day <= '2025-11-04')).toEqual([]);
  expect(days.map(weekdayOf)).not.toContain(7);
});

test('R-28: the lesson of a group, day and number has one id for ever', () => {
  expect(lessonOn('2026-04-29')?.id).toBe(derivedId('lesson', groupId, '2026-04-29', 2));
});
