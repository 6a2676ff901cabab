import { expect, test } from '@jest/globals';
import { newId, type YearPlan } from '@parta/contracts';
import { aPlan, Classroom } from '../../testing.ts';
import { bellOf } from './bells-of-class.ts';
import { plannedYear } from './planned-year.ts';

const room = new Classroom();
const [lyceum, college, evening] = [newId(), newId(), newId()];
const placed = (classId: string, building: string, shift: number) => ({
  ...{ classId, building, shift, setId: 'quarter', weekDays: 5 },
});
const rings = (starts: string, ends: string) => [{ number: 1, starts, ends }];
const schedule = (title: string, change: Partial<YearPlan['bells'][number]>) => ({
  ...{
    title,
    building: null,
    grades: null,
    shift: null,
    usual: rings('08:00', '08:40'),
    short: rings('08:00', '08:30'),
  },
  ...change,
});

const bells = [
  schedule('Вторая смена', { shift: 2, usual: rings('14:00', '14:40') }),
  schedule('Колледж', {
    building: 'Колледж',
    usual: [{ number: 0, starts: '08:00', ends: '08:45' }, ...rings('09:00', '10:30')],
  }),
  schedule('Старшие', { grades: { least: 10, most: 11 }, usual: rings('08:15', '09:00') }),
];
const classes = [placed(lyceum, 'Лицей', 1), placed(college, 'Колледж', 1), placed(evening, 'Лицей', 2)];
const year = plannedYear(room.year, aPlan(room, { bells, classes }), 0);
const grades = new Map([[lyceum, 10]]);

const startOf = (classId: string, number: number, kind: 'usual' | 'short' = 'usual') =>
  bellOf(year, grades, { classId, kind, weekday: 1 })({ number })?.starts;

test('F-057: two buildings, two shifts and two levels of one school ring at their own times', () => {
  expect([lyceum, college, evening].map((classId) => startOf(classId, 1))).toEqual(['08:15', '09:00', '14:00']);
});

test('F-057: a zero lesson rings where the schedule has one', () => {
  expect(startOf(college, 0)).toBe('08:00');
});

test('F-057: a lesson outside the grid, and a class no schedule fits, have the usual bells', () => {
  expect(startOf(college, 7)).toBe('14:30');
  expect(startOf(newId(), 1)).toBe('08:30');
});

test('R-10: shortened days use the short bells of the class', () => {
  expect(bellOf(year, grades, { classId: college, kind: 'short', weekday: 1 })({ number: 1 })?.ends).toBe('08:30');
});
