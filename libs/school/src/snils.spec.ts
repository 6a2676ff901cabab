import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskedSnils, snilsControl, snilsDigits, snilsVerdict } from './snils.ts';

const RUNS = { numRuns: 2000 };
const number = fc.integer({ min: 1_001_999, max: 999_999_999 }).map((each) => String(each).padStart(9, '0'));

test.each([
  '112-233-445 95',
  '002-064-585 96',
  '001-019-989 00',
  '001-019-998 00',
  '001-019-999 01',
  '002-999-989 00',
  '002-999-998 00',
  '087-654-303 00',
  '715-398-174 20',
  '276-488-905 42',
])('F-018: %s is a valid SNILS', (written) => {
  expect(snilsVerdict(written)).toBe('valid');
});

test.each(['200-746-095 00', '112-233-445 96'])('F-018: %s has a wrong control number', (written) => {
  expect(snilsVerdict(written)).toBe('wrongControl');
});

test('F-018: numbers up to 001-001-998 have no control number and are checked by hand', () => {
  expect(snilsVerdict('001-001-998 77')).toBe('unchecked');
  expect(snilsVerdict('001-001-999 00')).toBe('wrongControl');
  expect(snilsVerdict('001-001-999 39')).toBe(snilsControl('001001999') === '39' ? 'valid' : 'wrongControl');
});

test.each([
  ' 112-233-445 95 ',
  '11223344595',
  '112 233 445 95',
  '112–233‑445 95',
  '１１２-２３３-４４５ ９５',
  '112-233-445\u00A095',
  '112−233−445−95',
])('F-018: «%s» is stored as 11 digits', (written) => {
  expect(snilsDigits(written)).toBe('11223344595');
});

test.each([
  '',
  '112-233-445',
  '112-233-445 9',
  '112-233-445 955',
  '1122-33-445 95',
  '112.233.445 95',
  'a12-233-445 95',
])('F-018: «%s» is no SNILS', (written) => {
  expect(snilsVerdict(written)).toBe('malformed');
});

test('F-018: of a hundred endings of a number exactly one is right', () => {
  fc.assert(
    fc.property(number, (nine) => {
      const endings = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'));

      expect(endings.filter((ending) => snilsVerdict(nine + ending) === 'valid')).toEqual([snilsControl(nine)]);
    }),
    { numRuns: 1000 },
  );
});

test('F-018: the control number is the falling weighed sum mod 101 mod 100', () => {
  fc.assert(
    fc.property(number, (nine) => {
      const weights = [9, 8, 7, 6, 5, 4, 3, 2, 1];
      const sum = weights.reduce((total, weight, index) => total + weight * Number(nine[index]), 0);
      const rest = sum % 101;

      expect(Number(snilsControl(nine))).toBe(rest === 100 ? 0 : rest);
    }),
    RUNS,
  );
});

test('F-018: only the last five digits are ever shown', () => {
  expect(maskedSnils('11223344595')).toBe('***-***-445 95');
});
