import { expect, test } from '@jest/globals';
import { logLines } from './log-lines.ts';

const by = null;
const change = (value: number | string, from: string, at: string) => ({
  ...{ name: 'closing.lessonDays', value, from, at, by },
});

test('N-34: the history of settings tells the old value and the new one, newest first', () => {
  const lines = logLines([
    change(14, '2026-11-01', '2026-10-20T08:00:00.000Z'),
    change('none', '2026-12-01', '2026-10-21T08:00:00.000Z'),
    change(21, '2026-11-01', '2026-10-22T08:00:00.000Z'),
  ]);

  expect(lines.map(({ was, value }) => [was, value])).toEqual([
    [14, 21],
    [14, 'none'],
    [7, 14],
  ]);
});

test('a setting that is no more is left out of the history', () => {
  expect(logLines([{ ...change(1, '2026-11-01', '2026-10-20T08:00:00.000Z'), name: 'closing.moons' }])).toEqual([]);
});
