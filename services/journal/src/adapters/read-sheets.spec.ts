import { utils, write } from '@e965/xlsx';
import { expect, test } from '@jest/globals';
import { firstPlan } from '../domain/plan/read-plan.ts';
import { readSheets } from './read-sheets.ts';

/** `Тема` in windows-1251 and the like: Node writes no such text itself. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    if (sign === '№') return 0xb9;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const topics = [
  { title: 'Корни', hours: 2 },
  { title: 'Степени, их свойства', hours: 1 },
];

test.each([
  ['windows-1251 with semicolons', windows1251('№;Тема урока;Кол-во часов\r\n1;Корни;2\r\n2;Степени, их свойства;1')],
  ['UTF-8 with commas', bytesOf('№,Тема,Часы\n1,Корни,2\n2,"Степени, их свойства",1\n')],
  ['UTF-8 with a mark and tabs', bytesOf('\uFEFFТема\tЧасы\n\nКорни\t2\nСтепени, их свойства\t1')],
])('F-071: a plan in a CSV file, %s, is read alike', (_, bytes) => {
  expect(firstPlan(readSheets(bytes))).toEqual({ topics, faults: [] });
});

test('F-071: titles above the headings, sections, totals and merged cells of a workbook are no topics of their own', () => {
  const sheet = utils.aoa_to_sheet([
    ['Календарно-тематическое планирование'],
    ['№', 'Тема урока', 'Часы'],
    ['Раздел 1. Корни'],
    [1, 'Корни', 2],
    [2],
    [3, 'Степени, их свойства', 1],
    ['', 'Всего', 3],
  ]);
  const merge = (row: number, column: number, until: { row?: number; column?: number }) => {
    return { s: { r: row, c: column }, e: { r: until.row ?? row, c: until.column ?? column } };
  };
  sheet['!merges'] = [merge(2, 0, { column: 2 }), merge(3, 1, { row: 4 }), merge(3, 2, { row: 4 })];
  const bytes = write({ SheetNames: ['КТП'], Sheets: { КТП: sheet } }, { type: 'array', bookType: 'xlsx' });

  expect(firstPlan(readSheets(new Uint8Array(bytes as ArrayBuffer)))).toEqual({ topics, faults: [] });
});

test('F-071: hours of their own in each row of one merged topic are added up', () => {
  const sheet = utils.aoa_to_sheet([
    ['Тема', 'Часы'],
    ['Корни', 1],
    [null, 1],
  ]);
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const bytes = write({ SheetNames: ['1'], Sheets: { 1: sheet } }, { type: 'array', bookType: 'xlsx' });

  expect(firstPlan(readSheets(new Uint8Array(bytes as ArrayBuffer)))?.topics).toEqual([{ title: 'Корни', hours: 2 }]);
});

test('F-071: formulas, topics without words and hours that are none are named by row and column', () => {
  const bytes = bytesOf('№;Тема;Часы\n1;=HYPERLINK("x");1\n2;Корни;много\n3;;1\n4;-Степени;1\n5;Дроби;0');

  const { faults = [] } = firstPlan(readSheets(bytes)) ?? {};

  expect(faults.map(({ row, column }) => `${column}${row}`)).toEqual(['B2', 'C3', 'B4', 'B5', 'C6']);
  expect(faults[0]).toMatchObject({ ru: expect.stringContaining('знака формулы') });
});

test('F-071: «Итого» is a total, «Итоговая работа» a topic', () => {
  const plan = firstPlan(readSheets(bytesOf('№;Тема;Часы\n1;Итоговая контрольная работа;1\n;Итого;1\n;Всего: 1;')));

  expect(plan).toEqual({ topics: [{ title: 'Итоговая контрольная работа', hours: 1 }], faults: [] });
});

test('F-071: a picture called a plan, a broken archive and a sheet without topics hold no plan', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
  const broken = Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]);

  for (const bytes of [picture, broken, bytesOf('Класс;Учитель\n8Б;Волкова'), bytesOf('Тема;Часы\n"Корни;1\n')])
    expect(firstPlan(readSheets(bytes))).toBeUndefined();
});
