import { expect, test } from '@jest/globals';
import { signingDays } from './signing-days.ts';

const monday = '2026-11-16';
const set = (name: string, value: number, from = '2026-09-01') => ({ name, from, value });

test('R-33: the running week is signed from Friday, in time until Wednesday after it, where the school set nothing', () => {
  expect(signingDays(monday, [])).toEqual({ from: '2026-11-20', until: '2026-11-25' });
});

test('R-33: the school sets the weekday and the days; what it sets later moves no earlier week', () => {
  const settings = [set('diary.signFrom', 1), set('diary.signDays', 14), set('diary.signFrom', 7, '2026-11-23')];

  expect(signingDays(monday, settings)).toEqual({ from: monday, until: '2026-12-06' });
  expect(signingDays('2026-11-23', settings).from).toBe('2026-11-29');
});
