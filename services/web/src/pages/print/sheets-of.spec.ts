import { expect, test } from '@jest/globals';
import type { Week, WeekDay } from '../diary/week.types.ts';
import { sheetsOf } from './sheets-of.ts';
import { weeksBetween } from './weeks-between.ts';

const week = {
  days: Array.from({ length: 7 }, (_, at) => ({ day: `2026-11-${16 + at}`, off: null, lessons: [] })),
} as unknown as Week;
const names = (days: WeekDay[]) => days.map(({ day }) => day.slice(-2));

test('F-082: a week is one spread, Monday to Wednesday on the left, the rest with notes and signatures on the right', () => {
  const [sheet, ...more] = sheetsOf(week, 'usual');

  expect(more).toEqual([]);
  expect(sheet?.halves.map(names)).toEqual([
    ['16', '17', '18'],
    ['19', '20', '21'],
  ]);
  expect(sheet?.end).toBe('signed');
});

test('F-082: a week too long for one side takes two, and no day is lost', () => {
  const sheets = sheetsOf(week, 'long');

  expect(sheets.map(({ end }) => end)).toEqual(['continued', 'signed']);
  expect(sheets.flatMap(({ halves }) => halves.flatMap(names))).toEqual(['16', '17', '18', '19', '20', '21']);
});

test('F-082: a term is printed from its first week to the last one that begins in it', () => {
  expect(weeksBetween('2026-11-16', '2026-12-01')).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
  expect(weeksBetween('2026-11-18', '2026-11-18')).toEqual(['2026-11-16']);
  expect(weeksBetween('2026-11-16', '2026-01-01')).toEqual(['2026-11-16']);
  expect(weeksBetween('2026-09-01', '9999-12-31')).toHaveLength(45);
});
