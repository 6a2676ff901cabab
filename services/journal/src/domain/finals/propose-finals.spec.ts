import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proposeAnnual, proposeOverallOf11, proposeOverallOf9 } from './propose-from-finals.ts';
import { type PeriodRules, proposePeriod } from './propose-period.ts';

const rules: PeriodRules = {
  ...{ scale: 'five', thresholds: [265, 365, 465], compare: 'exact' },
  ...{ minMarks: 3, notAssessedShare: 'off', counting: { settings: [], today: '2026-11-20' } },
};
const of = (...values: string[]) =>
  values.map((value, index) => {
    const cell = { markId: `mark-${index}`, workId: `work-${index}`, part: 0, due: null, retakeOf: null };
    return { ...cell, day: '2026-11-02', value, weight: 100, counts: true };
  });
const work = (...values: string[]) => ({ marks: of(...values), held: 20, missed: 0 });
/** So many fives among a thousand fours: the average is 4 and so many thousandths. */
const thousandths = (fives: number) => work(...Array.from({ length: 1000 }, (_, index) => (index < fives ? '5' : '4')));

test.each([
  ['just below', 649, '4'],
  ['at', 650, '5'],
  ['just above', 651, '5'],
])('R-16, F-075: %s a threshold the exact average decides', (_, fives, value) => {
  expect(proposePeriod(thousandths(fives), rules)).toMatchObject({ value, why: 'proposed' });
});

test('R-16: 4,649 shows 4,65 and reaches it only where the school compares what is shown', () => {
  expect(proposePeriod(thousandths(649), { ...rules, compare: 'shown' }).value).toBe('5');
  expect(proposePeriod(thousandths(644), { ...rules, compare: 'shown' }).value).toBe('4');
});

test('R-16: a better mark never lowers what is proposed', () => {
  const marks = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(marks, fc.nat(), (values, at) => {
      const better = values.map((value, index) => (index === at % values.length ? value + 1 : value));
      const [before, after] = [values, better].map((each) => proposePeriod(work(...each.map(String)), rules).value);
      return Number(after) >= Number(before);
    }),
  );
});

test('F-075: fewer marks than the school asks for are said beside the proposal; without marks there is none', () => {
  expect(proposePeriod(work('5', '4'), rules)).toMatchObject({ value: '4', why: 'few', marks: 2 });
  expect(proposePeriod(work('na', 'debt'), rules)).toMatchObject({ value: null, why: 'no-marks', marks: 0 });
  expect(proposePeriod(work('9', '8', '9'), { ...rules, scale: 'ten' })).toMatchObject({
    value: null,
    why: 'teacher-decides',
  });
});

test('R-19: н/а is offered where too much was missed and marks are few, and never proposed', () => {
  const offering: PeriodRules = { ...rules, notAssessedShare: '66.7' };
  const missing = (missed: number, ...values: string[]) => ({ ...work(...values), held: 1000, missed });

  expect(proposePeriod(missing(668), offering)).toMatchObject({ offersNotAssessed: true, value: null });
  expect(proposePeriod(missing(667, '3'), offering)).toMatchObject({ offersNotAssessed: false, value: '3' });
  expect(proposePeriod(missing(999, '3', '4', '3'), offering).offersNotAssessed).toBe(false);
  expect(proposePeriod(missing(999, '3'), rules).offersNotAssessed).toBe(false);
  expect(proposePeriod({ ...work(), held: 0, missed: 0 }, offering).offersNotAssessed).toBe(false);
});

test.each([
  [['4', '4', '5', '5'], '5', 'proposed'],
  [['3', '4', '3', '3'], '3', 'proposed'],
  [['4', null, '5', '5'], null, 'final-missing'],
  [['4', 'na', '5', '5'], null, 'not-a-number'],
  [['na', null], null, 'not-a-number'],
  [[], null, 'final-missing'],
])('N-30: the year is the mean of its periods, half up: %j gives %s', (periods, value, why) => {
  expect(proposeAnnual(periods, 'mean')).toMatchObject({ value, why });
  expect(proposeAnnual(periods, 'manual')).toMatchObject({ value: null, why: 'teacher-decides' });
});

test.each([
  ['4', '5', '5', 'proposed'],
  ['4', '3', '4', 'proposed'],
  ['3', '2', '3', 'proposed'],
  ['2', '3', '3', 'proposed'],
  ['5', '5', '5', 'proposed'],
  ['4', null, '4', 'proposed'],
  ['na', '5', null, 'not-a-number'],
  ['4', 'na', null, 'not-a-number'],
  ['na', null, null, 'not-a-number'],
  [null, '4', null, 'final-missing'],
])('R-18: grade 9 with %s for the year and %s in the exam: the certificate is %s', (annual, exam, value, why) => {
  expect(proposeOverallOf9({ annual, exam })).toMatchObject({ value, why });
});

test.each([
  [['4', '4', '4', '5', '5', '5'], '5', 'proposed'],
  [['4', '4', '4', '4', '5', '5'], '4', 'proposed'],
  [['3', '3', '3', '3', '3', '4'], '3', 'proposed'],
  [['3', '3', '3', '3', '3', 'na'], null, 'not-a-number'],
  [[null, null, null, '5', '5', '5'], null, 'final-missing'],
])('R-18: grade 11 with half-years and years %j: the certificate is %s', (finals, value, why) => {
  expect(proposeOverallOf11(finals)).toMatchObject({ value, why });
});
