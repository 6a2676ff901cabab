import { expect, test } from '@jest/globals';
import type { WeekLesson } from '../diary/week.types.ts';
import { changeLines, type Words } from './change-lines.ts';

const words: Words = {
  teachers: (ids) => ids.join(' '),
  room: (room) => `каб. ${room}`,
  place: ({ day, number }) => `${day} ${number}`,
};
const change = (given: Partial<NonNullable<WeekLesson['change']>>) => ({
  ...{ kind: 'same-subject' as const, instead: null, plannedIds: ['Орлова'], from: null },
  ...given,
});
const lesson = (given: Partial<WeekLesson>) =>
  ({ subject: 'Алгебра', teacherIds: ['Орлова'], room: '214', number: 2, ...given }) as WeekLesson;
const lines = (given: Partial<WeekLesson>) => changeLines(lesson(given), '2026-11-18', words);

test('F-088: a lesson as planned shows no change, a cancelled one what is gone', () => {
  expect(lines({})).toEqual([]);
  expect(lines({ change: change({ kind: 'cancelled' }), teacherIds: [] })).toEqual([
    { of: 'subject', was: 'Алгебра', is: null },
  ]);
});

test('F-088: old stands beside new for teacher, subject, room and place, and for nothing else', () => {
  const from = { day: '2026-11-16', number: 5 };

  expect(lines({ change: change({}), teacherIds: ['Петров'] })).toEqual([
    { of: 'teacher', was: 'Орлова', is: 'Петров' },
  ]);
  expect(lines({ change: change({ kind: 'other-subject', instead: 'Физика' }) })).toEqual([
    { of: 'subject', was: 'Алгебра', is: 'Физика' },
  ]);
  expect(lines({ change: change({ kind: 'room', room: '301' }) })).toEqual([
    { of: 'room', was: 'каб. 301', is: 'каб. 214' },
  ]);
  expect(lines({ change: change({ kind: 'moved', from }) })).toEqual([
    { of: 'place', was: '2026-11-16 5', is: '2026-11-18 2' },
  ]);
  expect(lines({ change: change({ kind: 'extra', plannedIds: [] }) })).toEqual([]);
});
