import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averageOf, formatAverage, MixedScales } from './average.ts';
import { averageOfJournal, isOwed, type JournalMark, markRulesOn } from './counting-marks.ts';
import type { DatedSetting, SettingName } from './settings.ts';

const today = '2026-11-20';
let ids = 0;
const mark = (value: string | null, given: Partial<JournalMark> = {}): JournalMark => {
  ids += 1;
  const of = { markId: `mark-${ids}`, workId: `work-${ids}`, part: 0, day: '2026-11-02', scale: 'five' as const };
  return { ...of, value, weight: 100, counts: true, due: null, retakeOf: null, ...given };
};
const set = (name: SettingName, value: unknown, from = '2026-09-01'): DatedSetting => ({ name, from, value });
const shown = (marks: JournalMark[], ...settings: DatedSetting[]) => {
  const average = averageOfJournal(marks, settings, today);
  return average && formatAverage(average, 'ru');
};
const RUNS = { numRuns: 2000 };
const aMark = fc
  .record({
    value: fc.constantFrom('2', '3', '4', '5', '4+', '5-', 'na', 'ex', 'debt', 'н/о', null),
    weight: fc.integer({ min: 1, max: 99_999 }),
    counts: fc.boolean(),
    day: fc.constantFrom('2026-09-07', '2026-10-12', '2026-11-02'),
    due: fc.constantFrom(null, '2026-09-20', '2026-12-01'),
  })
  .map(({ value, ...given }) => mark(value, given));

test('R-01: in a school that set nothing the average is that of the numbers, in any order and any split', () => {
  fc.assert(
    fc.property(fc.array(aMark), fc.nat(), (marks, at) => {
      const cut = at % (marks.length + 1);
      const parts = [marks.slice(0, cut), marks.slice(cut)].map((part) => averageOfJournal(part, [], today));
      const sum = parts.reduce((all, part) => ({ n: all!.n + (part?.n ?? 0n), d: all!.d + (part?.d ?? 0n) }), {
        n: 0n,
        d: 0n,
      });
      const numbers = marks.map((each) => ({ ...each, value: each.value?.replace(/[+-]$/, '') ?? null }));

      expect(averageOfJournal(marks, [], today)).toEqual(averageOf(numbers));
      expect(averageOfJournal(marks.toReversed(), [], today)).toEqual(sum!.d === 0n ? undefined : sum);
    }),
    RUNS,
  );
});

test('R-14: marks of two scales never share an average, whatever the school set', () => {
  const marks = [mark('5'), mark('87', { scale: 'hundred' })];

  expect(() => averageOfJournal(marks, [set('marks.retake', 'both')], today)).toThrow(MixedScales);
});

test('N-19: «4+» counts as 4, a symbol of the school as nothing', () => {
  expect(shown([mark('4+'), mark('5'), mark('н/о')])).toBe('4,50');
});

test('N-17, R-15: without weights every work weighs one, from the day the school said so', () => {
  const marks = [mark('5', { weight: 300 }), mark('2', { weight: 100 })];

  expect(shown(marks)).toBe('4,25');
  expect(shown(marks, set('marks.weighted', false))).toBe('3,50');
  expect(shown(marks, set('marks.weighted', false, '2026-11-03'))).toBe('4,25');
});

test('N-20: of a first mark and its retake the later, the better or both count', () => {
  const first = mark('4', { day: '2026-10-05' });
  const retake = mark('3', { retakeOf: first.markId });
  const last = mark('2', { retakeOf: first.markId, day: '2026-11-09' });

  expect(shown([first, retake])).toBe('3,00');
  expect(shown([last, first, retake])).toBe('2,00');
  expect(shown([last, first, retake], set('marks.retake', 'better'))).toBe('4,00');
  expect(shown([last, first, retake], set('marks.retake', 'both'))).toBe('3,00');
});

test('N-20: a retake that is no number, or whose first mark was removed or lies outside the span, takes nothing away', () => {
  const first = mark('4');

  expect(shown([first, mark('na', { retakeOf: first.markId })])).toBe('4,00');
  expect(shown([mark('5'), mark('3', { retakeOf: 'elsewhere' })])).toBe('4,00');
  expect(shown([mark(null, { markId: 'gone' }), mark('3', { retakeOf: 'gone' })])).toBe('3,00');
});

test('N-20: the order in which marks are read never decides which of them count', () => {
  const retakes = fc.array(fc.tuple(aMark, fc.option(fc.nat(), { nil: null })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(retakes, fc.constantFrom('later', 'both', 'better'), fc.nat(), (given, rule, turn) => {
      const firsts = given.filter(([, of]) => of === null).map(([each]) => each);
      const marks = given.map(([each, of]) => ({
        ...each,
        retakeOf: of === null ? null : (firsts[of % Math.max(1, firsts.length)]?.markId ?? null),
      }));
      const turned = [...marks.slice(turn % marks.length), ...marks.slice(0, turn % marks.length)].toReversed();
      const settings = [set('marks.retake', rule)];

      expect(averageOfJournal(turned, settings, today)).toEqual(averageOfJournal(marks, settings, today));
    }),
    RUNS,
  );
});

test('N-17: a pair counts twice or by its mean, exactly', () => {
  const pair = [mark('4', { workId: 'pair' }), mark('5', { workId: 'pair', part: 1 })];

  expect(averageOfJournal([...pair, mark('3')], [], today)).toEqual({ n: 1200n, d: 300n });
  expect(averageOfJournal([...pair, mark('3')], [set('marks.pairCounts', 'mean')], today)).toEqual({
    n: 750n,
    d: 200n,
  });
  const odd = pair.map((each) => ({ ...each, weight: 125 }));
  expect(averageOfJournal(odd, [set('marks.pairCounts', 'mean')], today)).toEqual({ n: 1125n, d: 250n });
  expect(averageOfJournal(odd.slice(1), [set('marks.pairCounts', 'mean')], today)).toEqual({ n: 625n, d: 125n });
});

test('N-18: a debt counts for nothing; after its date as the school set it, and its last day is still open', () => {
  const owed = (due: string | null) => [mark('5'), mark('debt', { due })];
  const lowest = set('marks.debtAfterDue', 'lowest');

  expect(shown(owed('2026-11-19'))).toBe('5,00');
  expect(shown(owed('2026-11-19'), lowest)).toBe('3,50');
  expect(shown(owed(today), lowest)).toBe('5,00');
  expect(shown(owed(null), lowest)).toBe('5,00');
});

test('N-18: a work is owed until a mark replaces it; after its date where debts do not lapse', () => {
  const removed = [set('marks.debtAfterDue', 'removed')];
  const debt = mark('debt', { due: '2026-11-19' });

  expect([isOwed(debt, [], today), isOwed(debt, removed, today), isOwed(debt, removed, '2026-11-19')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(isOwed(mark('4', { due: '2026-11-19' }), [], today)).toBe(false);
});

test('N-19: what may stand in a lesson follows from the settings of its day', () => {
  const settings = [set('marks.allowOne', true, '2026-10-01'), set('marks.symbols', ['б/о'])];

  expect(markRulesOn(settings, '2026-09-30')).toEqual({ allowOne: false, plusMinus: false, symbols: ['б/о'] });
  expect(markRulesOn(settings, '2026-10-01').allowOne).toBe(true);
});
