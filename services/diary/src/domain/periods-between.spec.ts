import { expect, test } from '@jest/globals';
import type { Frame } from './marked-rows.ts';
import { periodsBetween } from './periods-between.ts';

const at = '2026-09-01T00:00:00.000Z';
const quarter = (title: string, from: string, until: string) => {
  return { periodId: title, kind: 'quarter' as const, title, from, until };
};
const yearOf = (schoolId: string, begins: number, periods: Frame['years'][number]['periods']) => {
  const days = { from: `${begins}-09-01`, until: `${begins + 1}-05-31` };
  return { yearId: `${schoolId} ${begins}`, schoolId, ...days, periods, at };
};
const enrolment = (schoolId: string, classTitle: string, from: string, until: string | null = null) => {
  return { schoolId, classId: `${schoolId} ${classTitle}`, classTitle, from, until, at };
};
const classOf = (schoolId: string, title: string, grade: number) => {
  return { classId: `${schoolId} ${title}`, schoolId, grade, weekDays: 5, at };
};

const first = quarter('1-я четверть', '2026-09-01', '2026-10-25');
const second = quarter('2-я четверть', '2026-11-05', '2026-12-30');
const third = quarter('3-я четверть', '2027-01-11', '2027-03-28');
const trimesters = [
  { ...quarter('1-й триместр', '2025-09-01', '2025-11-30'), kind: 'trimester' as const },
  { ...quarter('2-й триместр', '2025-12-01', '2026-02-28'), kind: 'trimester' as const },
];
/** 7А and 7Б of one school, then 8А of it, and 8Б of another one from 20 November. */
const moved: Frame = {
  enrolments: [
    enrolment('s1', '7А', '2025-09-01', '2026-01-12'),
    enrolment('s1', '7Б', '2026-01-12', '2026-08-31'),
    enrolment('s1', '8А', '2026-09-01', '2026-11-20'),
    enrolment('s2', '8Б', '2026-11-20'),
  ],
  classes: [classOf('s1', '7Б', 7), classOf('s1', '8А', 8), classOf('s2', '8Б', 8)],
  years: [
    yearOf('s1', 2025, trimesters),
    yearOf('s1', 2026, [first, second, third]),
    yearOf('s2', 2026, [first, { ...second, periodId: 'other' }, third]),
    yearOf('s2', 2027, [quarter('later', '2027-09-01', '2027-10-24')]),
  ],
};

test('F-086, F-099: who changes school has the periods of both, each school only while the pupil was there, days that are called alike once', () => {
  const titles = (from: string, until: string) => periodsBetween({ from, until }, moved).map(({ title }) => title);

  expect(titles('2026-09-01', '2027-08-31')).toEqual(['1-я четверть', '2-я четверть', '3-я четверть']);
  expect(titles('2026-11-16', '2026-11-22')).toEqual(['2-я четверть']);
  expect(titles('2025-09-01', '2026-08-31')).toEqual(['1-й триместр', '2-й триместр']);
});

test('F-086: periods end with the enrolment and begin with it', () => {
  const gone = { ...moved, enrolments: [enrolment('s1', '8А', '2026-11-10', '2026-12-01')] };

  expect(periodsBetween({ from: '2026-09-01', until: '2027-08-31' }, gone).map(({ title }) => title)).toEqual([
    '2-я четверть',
  ]);
});
