import { expect, test } from '@jest/globals';
import { dayChoices } from './day-choices.ts';
import { daysAsked, yearAsked } from './days-asked.ts';
import type { StudyYear } from './study-years.ts';

const period = (title: string, from: string, until: string) => {
  return { periodId: title, kind: 'quarter', title, from, until };
};
const years: StudyYear[] = [
  {
    ...{ from: '2026-09-01', until: '2027-08-31', classTitles: ['8Б'] },
    periods: [period('1-я', '2026-09-01', '2026-10-25'), period('2-я', '2026-11-05', '2026-12-30')],
  },
  {
    ...{ from: '2025-09-01', until: '2026-08-31', classTitles: ['7Б'] },
    periods: [period('1-е', '2025-09-01', '2025-12-30'), period('2-е', '2026-01-12', '2026-05-31')],
  },
];
const asked = (search: string, today = '2026-11-18') => daysAsked(new URLSearchParams(search), years, today);

test('F-086: without days in the address the period that runs is shown, in holidays the one before, and the whole year before any', () => {
  expect(asked('view=list')).toEqual({ from: '2026-11-05', until: '2026-12-30' });
  expect(asked('', '2026-10-30')).toEqual({ from: '2026-09-01', until: '2026-10-25' });
  expect(daysAsked(new URLSearchParams(), [], '2026-11-18')).toEqual({ from: '2026-09-01', until: '2027-08-31' });
});

test('F-086: days of the address stand as they are, even reversed ones; what is no day is left aside', () => {
  expect(asked('from=2026-11-16&until=2026-11-10')).toEqual({ from: '2026-11-16', until: '2026-11-10' });
  expect(asked('from=2026-02-30&until=2026-11-10')).toEqual({ from: '2026-11-05', until: '2026-12-30' });
});

test('F-086, F-099: a day, periods, months and the whole of any year are offered, months to come are not', () => {
  const now = dayChoices({ from: '2026-09-01', until: '2027-08-31' }, years, '2026-11-18');
  const before = dayChoices({ from: '2025-09-01', until: '2026-08-31' }, years, '2026-11-18');

  expect(now.map(({ kind, title, from }) => `${kind} ${title}${from}`)).toEqual([
    'today 2026-11-18',
    'period 1-я2026-09-01',
    'period 2-я2026-11-05',
    'year 2026-09-01',
    'month 2026-09-01',
    'month 2026-10-01',
    'month 2026-11-01',
  ]);
  expect(before.filter(({ kind }) => kind === 'month')).toHaveLength(10);
  expect(before.at(-1)).toMatchObject({ from: '2026-06-01', until: '2026-06-30' });
  expect(before[0]).toMatchObject({ kind: 'period', title: '1-е' });
});

test('F-099: the year of an address is one of four digits, else this one', () => {
  expect(yearAsked(new URLSearchParams('year=2024'), '2026-11-18').from).toBe('2024-09-01');
  expect(yearAsked(new URLSearchParams('year=next'), '2026-11-18').from).toBe('2026-09-01');
});
