import { expect, test } from '@jest/globals';
import { refuseTooMuch } from './limits.ts';

const writer = (side: 'family' | 'staff') => ({ personId: 'anna', side, schoolIds: [] });
const wrote = (threads: number, outside = 0) => ({ threads, outside });

test('N-45: a family begins twenty conversations a day, and not the twenty-first', () => {
  expect(() => refuseTooMuch(writer('family'), wrote(19), wrote(1))).not.toThrow();
  expect(() => refuseTooMuch(writer('family'), wrote(20), wrote(1))).toThrow(
    expect.objectContaining({ code: 'slow-down', details: { most: 20 } }),
  );
});

test('N-45: outside of the own classes staff write to five hundred a day; their own classes never count', () => {
  expect(() => refuseTooMuch(writer('staff'), wrote(90, 499), wrote(1, 1))).not.toThrow();
  expect(() => refuseTooMuch(writer('staff'), wrote(90, 500), wrote(30, 0))).not.toThrow();
  expect(() => refuseTooMuch(writer('staff'), wrote(90, 499), wrote(1, 2))).toThrow(
    expect.objectContaining({ code: 'recipients-too-many', details: { n: 501, most: 500 } }),
  );
});
