import { expect, test } from '@jest/globals';
import { localeOf } from './locale.ts';

test.each([
  [undefined, 'ru'],
  ['en-GB,en;q=0.9,ru;q=0.8', 'en'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['de, en;q=0.3, ru;q=0.7', 'ru'],
  ['tt', 'ru'],
  ['en;q=0', 'ru'],
])('who asks for %s reads %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
