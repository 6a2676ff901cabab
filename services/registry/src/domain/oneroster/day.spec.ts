import { expect, test } from '@jest/globals';
import { readDay } from './day.ts';

test.each([
  ['2026-09-01', '2026-09-01', false],
  ['2023-05-01T18:25:43.511Z', '2023-05-01', true],
  ['2017-05-06 08:01:05', '2017-05-06', true],
  ['01.09.2026', '2026-09-01', true],
  ['15/06/2023', '2023-06-15', true],
  ['6/15/2023', '2023-06-15', true],
  ['5/05/2023', '2023-05-05', true],
])('N-01: the day %s is read as %s', (written, day, isUnusual) => {
  expect(readDay(written)).toEqual({ day, isUnusual });
});

test('N-01: a day that may be two, or is none, is not guessed', () => {
  expect(readDay('1/05/2023')).toEqual({ fault: 'date-ambiguous' });
  expect(readDay('2026-02-29')).toEqual({ fault: 'date-malformed' });
  expect(readDay('31.11.2026')).toEqual({ fault: 'date-malformed' });
  expect(readDay('осенью')).toEqual({ fault: 'date-malformed' });
});
