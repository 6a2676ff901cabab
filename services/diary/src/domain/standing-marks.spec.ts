import { expect, test } from '@jest/globals';
import type { MarkSet } from '@parta/contracts';
import fc from 'fast-check';
import { type KeptMark, type SaidMarks, standingMarks } from './standing-marks.ts';

type Said = MarkSet['marks'][number];
const fact = (ver: number, value: Said['value'], given: Partial<Said> = {}): SaidMarks => ({
  data: {
    ...{ schoolId: 's1502', lessonId: 'l', groupId: 'g', subject: 'Алгебра', day: '2026-11-16', by: 't' },
    marks: [
      { ...{ markId: 'm', workId: 'w', pupilId: 'p', part: 0, value, previous: null, comment: null, ver }, ...given },
    ],
    works: [],
  },
  now: `2026-11-16T10:00:0${ver}.000Z`,
});
const one = (marks: KeptMark[]) => marks.map(({ value, was, ver, at }) => ({ value, was, ver, at }));

test('R-38: however often and in whichever order facts come, the newest version stands, once', () => {
  const facts = [1, 2, 3].map((ver) => fact(ver, `${ver + 2}` as Said['value']));

  fc.assert(
    fc.property(fc.shuffledSubarray([...facts, ...facts], { minLength: 6 }), fc.nat(5), (all, cut) => {
      const before = standingMarks([], all.slice(0, cut));
      const after = standingMarks(before, all.slice(cut));
      expect((after[0] ?? before[0])?.value).toBe('5');
      expect(after.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('R-38: a fact that is not newer changes nothing and rebuilds nothing', () => {
  const before = standingMarks([], [fact(2, '4')]);

  expect(standingMarks(before, [fact(2, '5'), fact(1, '3')])).toEqual([]);
});

test('F-073: the value before stays in sight when only the comment is changed', () => {
  const corrected = standingMarks([], [fact(2, '4', { previous: '3' })]);

  const commented = standingMarks(corrected, [fact(3, '4', { previous: '4', comment: 'Верно' })]);

  expect(one(commented)).toEqual([{ value: '4', was: '3', ver: 3, at: '2026-11-16T10:00:03.000Z' }]);
});

test('N-19: a sign belongs to its mark, a symbol of the school stands for itself', () => {
  expect(standingMarks([], [fact(1, '4', { sign: '+' })])[0]?.value).toBe('4+');
  const symbol = fact(2, null, { previous: '3', sign: 'н/о', previousSign: '-' });
  expect(standingMarks([], [symbol])[0]).toMatchObject({ value: 'н/о', was: '3-' });
});

test('R-26: a mark that was taken back stands without value, and says what it was', () => {
  const [mark] = standingMarks(standingMarks([], [fact(1, '2')]), [fact(2, null, { previous: '2' })]);

  expect(mark).toMatchObject({ value: null, was: '2', ver: 2 });
});
