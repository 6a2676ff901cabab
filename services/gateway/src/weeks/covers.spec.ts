import { expect, test } from '@jest/globals';
import { covers } from './covers.ts';

test.each([
  ['journal:s1502:17', [], true],
  ['journal:s1502:17', ['journal:s1502:17'], true],
  ['journal:s1502:17', ['journal:s1502:18'], false],
  ['journal:s1502:9', ['journal:s1502:10'], false],
  ['journal:s1502:17', ['journal:s1503:1'], false],
  ['journal:s1502:17', ['registry:s1502:1'], false],
  ['journal:s1502:17,registry:s1502:4', ['registry:s1502:4', 'journal:s1502:16'], true],
  ['', ['journal:s1502:1'], false],
])('what stands for "%s" is new enough for who has seen %j: %s', (rev, seen, isNewEnough) => {
  expect(covers(rev, seen)).toBe(isNewEnough);
});
