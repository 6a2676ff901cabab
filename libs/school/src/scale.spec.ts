import { expect, test } from '@jest/globals';
import { markName, markSign, markTyped } from './mark-words.ts';
import { isCounting, isMarkOf, marksOf } from './scale.ts';

test('N-19: each scale has its own numbers, and grade 1 has no marks at all', () => {
  expect(marksOf('five')).toEqual(['5', '4', '3', '2', 'na', 'ex', 'debt']);
  expect(marksOf('ten')[0]).toBe('10');
  expect(marksOf('twelve')).toHaveLength(15);
  expect(marksOf('hundred')).toHaveLength(104);
  expect(marksOf('passFail')).toEqual(['pass', 'fail', 'na', 'ex', 'debt']);
  expect(marksOf('none')).toEqual([]);
});

test('N-19: only numbers enter an average', () => {
  expect(['0', '2', '5', '100'].every(isCounting)).toBe(true);
  expect(['', 'na', 'ex', 'debt', 'pass', 'fail', 'Н', '4+', '05', '4.5', '-3', '1000'].some(isCounting)).toBe(false);
});

test('N-19: a value that is not of the scale is no mark', () => {
  expect(['1', '6', '4+', '05', '', 'pass'].some((value) => isMarkOf('five', value))).toBe(false);
  expect(isMarkOf('passFail', '5')).toBe(false);
  expect(isMarkOf('hundred', '0') && isMarkOf('hundred', '100') && !isMarkOf('hundred', '101')).toBe(true);
});

test.each([
  [' 5 ', '5'],
  ['Н/А', 'na'],
  ['осв', 'ex'],
  ['.', 'debt'],
  ['4+', undefined],
  ['зач', undefined],
  ['constructor', undefined],
  ['11', undefined],
])('F-061: typed «%s» on the scale of five means %s', (typed, value) => {
  expect(markTyped('five', typed)).toBe(value);
});

test('N-19: codes are shown in the language of the reader', () => {
  expect(['5', 'na', 'ex', 'pass', 'debt'].map((value) => markSign(value, 'ru'))).toEqual([
    '5',
    'н/а',
    'осв',
    'зач',
    '•',
  ]);
  expect(markTyped('passFail', 'незачет')).toBe('fail');
  expect(markName('ex', 'en')).toBe('exempt');
});
