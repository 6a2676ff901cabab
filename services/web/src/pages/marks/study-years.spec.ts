import { expect, test } from '@jest/globals';
import { studyYears } from './study-years.ts';

const period = (title: string, from: string, until: string) => ({ title, kind: 'quarter', from, until });
const first = period('1-я четверть', '2026-09-01', '2026-10-25');
const second = period('2-я четверть', '2026-11-05', '2026-12-30');
const third = period('3-я четверть', '2027-01-11', '2027-03-28');
const told = [
  { from: '2025-09-01', until: '2026-05-31', classTitle: '7А', periods: [] },
  { from: '2026-09-01', until: '2026-11-19', classTitle: '8А', periods: [first, second, third] },
  { from: '2026-11-20', until: '2027-05-31', classTitle: '8Б', periods: [first, second, third] },
  { from: '2027-09-01', until: '2028-05-31', classTitle: '9Б', periods: [] },
];

test('F-099, F-086: a year in two schools is one year with both classes, and each period once; the newest year stands first', () => {
  expect(studyYears(told, '2027-02-01')).toEqual([
    { from: '2026-09-01', until: '2027-08-31', classTitles: ['8А', '8Б'], periods: [first, second, third] },
    { from: '2025-09-01', until: '2026-08-31', classTitles: ['7А'], periods: [] },
  ]);
});

test('F-099: a period of a school the pupil had left, or had not come to, is none of theirs', () => {
  const [, left = told[0]!] = told;

  expect(studyYears([left], '2026-11-18')[0]?.periods).toEqual([first, second]);
});
