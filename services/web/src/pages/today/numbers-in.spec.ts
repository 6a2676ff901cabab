import { expect, test } from '@jest/globals';
import { numbersIn } from './numbers-in.ts';

test.each([
  ['', null],
  ['3, 2 2', [2, 3]],
  ['0;12', [0, 12]],
  ['13', undefined],
  ['второй', undefined],
])('N-29: lessons typed as «%s» are %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
