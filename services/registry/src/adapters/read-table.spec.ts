import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readTable } from './read-table.ts';

const TEXT = 'sourcedId,givenName\nu1,Семён\nu2,"Анна, Мария"\n';
const cells = (bytes: Uint8Array): string[][] => readTable('users.csv', bytes).rows.map((row) => row.cells);
const EXPECTED = [
  ['u1', 'Семён'],
  ['u2', 'Анна, Мария'],
];

test('N-01: a roster is read in UTF-8, with a mark and without, in UTF-16 and in windows-1251', () => {
  expect(cells(iconv.encode(TEXT, 'utf-8'))).toEqual(EXPECTED);
  expect(cells(iconv.encode(TEXT, 'utf-8', { addBOM: true }))).toEqual(EXPECTED);
  expect(cells(iconv.encode(TEXT, 'utf-16le', { addBOM: true }))).toEqual(EXPECTED);
  expect(cells(iconv.encode(TEXT, 'windows-1251'))).toEqual(EXPECTED);
});

test('N-01: accents of Western names are told from Cyrillic words', () => {
  const western = iconv.encode('sourcedId,givenName\nu1,José\nu2,Zoë\n', 'windows-1252');

  expect(cells(western)).toEqual([
    ['u1', 'José'],
    ['u2', 'Zoë'],
  ]);
  expect(readTable('users.csv', western).encoding).toBe('windows-1252');
});

test('N-01: semicolons, tabs, mixed line ends and no last line end are read alike', () => {
  const expected = [
    ['u1', 'Вера'],
    ['u2', 'Глеб'],
  ];

  for (const text of [
    'id;name\r\nu1;Вера\nu2;Глеб',
    'id\tname\nu1\tВера\r\nu2\tГлеб\r\n',
    'id,name\ru1,Вера\ru2,Глеб',
  ]) {
    expect(cells(iconv.encode(text, 'utf-8'))).toEqual(expected);
  }
});

test('F-048: rows are counted by lines, also after a cell of two lines and an empty line', () => {
  const { rows } = readTable('users.csv', iconv.encode('id,name\nu1,"Вера\nИльинична"\n\nu2,Глеб\n', 'utf-8'));

  expect(rows.map(({ row }) => row)).toEqual([2, 5]);
});

test('a quote that is never closed breaks the file where it stands, and an empty file has no rows', () => {
  const broken = readTable('users.csv', iconv.encode('id,name\nu1,Вера\nu2,"Глеб\nu3,Дина\n', 'utf-8'));
  const empty = readTable('users.csv', new Uint8Array());

  expect(broken).toMatchObject({ brokenFrom: 3, rows: [{ row: 2, cells: ['u1', 'Вера'] }] });
  expect(empty).toMatchObject({ header: [], rows: [], brokenFrom: null });
});
