import { expect, test } from '@jest/globals';
import { markName, markSign, markTyped } from './mark-words.ts';
import { isMarkOf, lowestOf, marksOf, numberOf, USUAL_MARK_RULES } from './scale.ts';

test('N-19: each scale has its own numbers, and grade 1 has no marks at all', () => {
  expect(marksOf('five')).toEqual(['5', '4', '3', '2', 'na', 'ex', 'debt', 'н/о']);
  expect(marksOf('ten')[0]).toBe('10');
  expect(marksOf('twelve')).toHaveLength(16);
  expect(marksOf('hundred')).toHaveLength(105);
  expect(marksOf('passFail')).toEqual(['pass', 'fail', 'na', 'ex', 'debt', 'н/о']);
  expect(marksOf('none')).toEqual([]);
});

test('N-19: only numbers enter an average', () => {
  const codes = ['', 'na', 'ex', 'debt', 'pass', 'fail', 'Н', 'н/о', '05', '4.5', '-3', '1000', '4++'];

  expect(['0', '2', '5', '100', '4+', '5-'].map(numberOf)).toEqual([0, 2, 5, 100, 4, 5]);
  expect(codes.map(numberOf)).toEqual(codes.map(() => undefined));
});

test('N-19: a school may allow the formal 1, «4+» and symbols of its own; the usual school refuses the first two', () => {
  const generous = { allowOne: true, plusMinus: true, symbols: ['н/о', 'б/о'] };

  expect(['1', '4+', '5-', 'б/о'].map((value) => isMarkOf('five', value, generous))).toEqual([true, true, true, true]);
  expect(['1', '4+', 'б/о'].some((value) => isMarkOf('five', value))).toBe(false);
  expect(['0', '6+', '+', '4+-'].some((value) => isMarkOf('five', value, generous))).toBe(false);
  expect(isMarkOf('five', 'н/о')).toBe(true);
  expect(isMarkOf('none', 'н/о')).toBe(false);
  expect(marksOf('five', { ...generous, plusMinus: false })).toEqual([
    '5',
    '4',
    '3',
    '2',
    '1',
    'na',
    'ex',
    'debt',
    'н/о',
    'б/о',
  ]);
  expect(marksOf('five', generous).slice(0, 4)).toEqual(['5', '5+', '5-', '4']);
});

test('N-19: a number or a code named as a symbol changes nothing about either', () => {
  const odd = { ...USUAL_MARK_RULES, symbols: ['7', '4+', 'pass'] };

  expect(['7', '4+', 'pass'].some((value) => isMarkOf('five', value, odd))).toBe(false);
});

test('N-18: the lowest mark of a scale is never the formal 1', () => {
  expect([lowestOf('five'), lowestOf('ten'), lowestOf('hundred'), lowestOf('passFail')]).toEqual([2, 1, 0, undefined]);
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
