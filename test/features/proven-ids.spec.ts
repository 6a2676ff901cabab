import { expect, test } from '@jest/globals';
import { listedIn } from './listed-ids.ts';
import { idsIn, provenIn } from './proven-ids.ts';

test('ids are found as people write them, ranges too', () => {
  expect(idsIn('F-001, N-14 to N-16: a mark')).toEqual(['F-001', 'N-14', 'N-15', 'N-16']);
});

test('only the titles of tests prove, not their comments or bodies', () => {
  const source = [
    "test('R-11: without weights there is no average', () => {",
    '  // R-12 is elsewhere',
    '});',
    'test.each([[1]])(`R-13: shown as %s`, () => {});',
  ].join('\n');

  expect(provenIn(source)).toEqual(['R-11', 'R-13']);
});

test('a row may join several ids; each stands in its section', () => {
  const rows = listedIn(
    '## 1. Registry\n| F-048 F-136 | Bulk load | Gibbon | done |\n| R-01 | average |\nF-999 is only mentioned',
  );

  expect(rows).toEqual([
    { id: 'F-048', section: '1. Registry', words: 'Bulk load' },
    { id: 'F-136', section: '1. Registry', words: 'Bulk load' },
    { id: 'R-01', section: '1. Registry', words: 'average' },
  ]);
});
