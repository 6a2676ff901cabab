import { expect, test } from '@jest/globals';
import {
  areAttendanceCodes,
  ATTENDANCE_MEANINGS,
  attendanceLetters,
  USUAL_ATTENDANCE_CODES,
} from './attendance-codes.ts';

test('N-22: every letter of the usual table stands for presence and reason, truancy apart from excused', () => {
  const meanings = attendanceLetters(USUAL_ATTENDANCE_CODES).map(({ letter, code }) => {
    const { presence, reason } = ATTENDANCE_MEANINGS[code];
    return `${letter} ${presence} ${reason ?? '-'}`;
  });

  expect(meanings).toEqual([
    'Н absent unknown',
    'НП absent unexcused',
    'Б absent ill',
    'П absent excused',
    'УП absent excused',
    'О present -',
    'ОП present -',
    'СП absent free',
    'ОСВ present exempt',
  ]);
});

test.each([
  ['two letters for one meaning', ['Н=absent', 'Б=ill', 'БЛ=ill'], true],
  ['a letter twice', ['Н=absent', 'Н=ill'], false],
  ['a meaning nobody knows', ['Н=absent', 'Х=gone'], false],
  ['a line without a letter', ['Н=absent', '=ill'], false],
  ['none for absence', ['Б=ill'], false],
])('F-062: a table with %s fits: %s', (_, table, fits) => {
  expect(areAttendanceCodes(table)).toBe(fits);
});
