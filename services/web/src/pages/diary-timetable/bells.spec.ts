import { expect, test } from '@jest/globals';
import type { WeekLesson } from '../diary/week.types.ts';
import { bellsOf, hasOwnTimes } from './bells.ts';

const lesson = (number: number, starts: string, ends: string) => ({ number, starts, ends }) as WeekLesson;
const day = (...lessons: WeekLesson[]) => ({ day: '2026-11-16', off: null, lessons });

test('F-088: a line of the timetable has the times most lessons of its number have, the others say their own', () => {
  const short = lesson(2, '09:15', '09:45');
  const bells = bellsOf({ days: [day(lesson(2, '09:25', '10:10')), day(short), day(lesson(2, '09:25', '10:10'))] });

  expect(bells).toEqual([{ number: 2, starts: '09:25', ends: '10:10' }]);
  expect([short, lesson(2, '09:25', '10:10')].map((each) => hasOwnTimes(each, bells))).toEqual([true, false]);
});

test('F-088: the lines run from the first lesson of the week to the last, a free one between them stays', () => {
  const days = [day(lesson(0, '07:40', '08:20')), day(lesson(2, '09:25', '10:10'))];

  expect(bellsOf({ days }).map(({ number, starts }) => [number, starts])).toEqual([
    [0, '07:40'],
    [1, ''],
    [2, '09:25'],
  ]);
  expect(bellsOf({ days: [] })).toEqual([]);
});
