import { expect, test } from '@jest/globals';
import { finalsText, marksText, typedFinals, typedMarks } from './typed-marks.ts';

test('N-37: marks of a former school are typed a line each, and read back as they were typed', () => {
  const text = '05.10.2026 5\n12.10.2026 н/а\n13.10.2026 4 1,5';

  const marks = typedMarks(`\n ${text} \n`, ['five']);

  expect(marks).toEqual([
    { day: '2026-10-05', value: '5', weight: 100 },
    { day: '2026-10-12', value: 'na', weight: 100 },
    { day: '2026-10-13', value: '4', weight: 150 },
  ]);
  expect(marksText(marks ?? [])).toBe(text);
  expect(finalsText(typedFinals('1-я четверть 4', ['five']) ?? [])).toBe('1-я четверть 4');
});

test.each(['31.02.2026 5', '5', '05.10.2026', '05.10.2026 9', '05.10.2026 5 0'])(
  'N-37: %j is not guessed at',
  (line) => {
    expect(typedMarks(line, ['five'])).toBeUndefined();
  },
);

test('N-37: a subject without a journal here keeps any mark, also a pass', () => {
  expect(typedMarks('05.10.2026 зач\n06.10.2026 87', ['hundred', 'passFail'])?.map(({ value }) => value)).toEqual([
    'pass',
    '87',
  ]);
});
