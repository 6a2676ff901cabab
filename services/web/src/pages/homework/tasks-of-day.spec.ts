import { expect, test } from '@jest/globals';
import type { Week, WeekDay, WeekLesson } from '../diary/week.types.ts';
import { daysAhead, daysPast, tasksOfDay } from './tasks-of-day.ts';

const lesson = (subject: string, given: Partial<WeekLesson> = {}): WeekLesson => ({
  ...{ lessonId: subject, number: 1, starts: '08:30', ends: '09:15', subject, room: '', teacherIds: [] },
  ...{
    status: 'planned',
    topic: '',
    homeworkState: 'not-entered',
    homework: [],
    marks: [],
    attendance: null,
    planned: [],
  },
  ...given,
});
const asked = (subject: string): WeekLesson =>
  lesson(subject, {
    homeworkState: 'given',
    homework: [{ homeworkId: subject, text: '§ 14', givenOn: '2026-11-16', at: '2026-11-16T09:39:00Z' }],
  });
const none = lesson('Музыка', { homeworkState: 'none' });
const day = (at: string, ...lessons: WeekLesson[]): WeekDay => ({ day: at, off: null, lessons });
const week = (...days: WeekDay[]) => ({ days }) as Week;

const THIS = week(
  day('2026-11-17', asked('Физика')),
  day('2026-11-18', asked('Химия')),
  day('2026-11-19', lesson('Труд'), none, lesson('Труд')),
  day('2026-11-20', lesson('Труд')),
  day('2026-11-21'),
);
const NEXT = week(day('2026-11-23', asked('Алгебра')), day('2026-11-24', lesson('Труд')));

test('N-39: homework stands by the day it is due, tomorrow first; «не задано» is told apart from what nobody wrote', () => {
  const [tomorrow, later, ...rest] = daysAhead([THIS, NEXT], '2026-11-18');

  expect(tomorrow).toEqual({ day: '2026-11-19', tasks: [], none: ['Музыка'], silent: ['Труд'] });
  expect(later).toMatchObject({ day: '2026-11-23', tasks: [{ subject: 'Алгебра' }] });
  expect(rest).toEqual([]);
});

test('N-39: what is over stands below, the latest day first, today among it; days nobody wrote anything for are left out', () => {
  expect(daysPast(THIS, '2026-11-18').map((each) => each.day)).toEqual(['2026-11-18', '2026-11-17']);
  expect(daysPast(THIS, '2026-11-22').map((each) => each.day)).toEqual(['2026-11-19', '2026-11-18', '2026-11-17']);
});

test('F-090: a cancelled lesson is not said to lack homework', () => {
  expect(tasksOfDay(day('2026-11-19', lesson('Труд', { status: 'cancelled' })))).toMatchObject({ silent: [] });
});
