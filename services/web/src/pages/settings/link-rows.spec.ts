import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkLines, linkRows, linksText, textOfLines } from './link-rows.ts';

test('F-157: a field shows the links of the setting and gives them back as they were', () => {
  const lines = ['Учебный план 8 класса https://sch1502.example.ru/plan', 'Кружки https://example.ru/'];

  expect(linkRows(textOfLines(lines))[0]).toEqual({
    title: 'Учебный план 8 класса',
    url: 'https://sch1502.example.ru/plan',
  });
  expect(linkLines(textOfLines(lines))).toEqual(lines);
  expect(linkRows(textOfLines([]))).toEqual([]);
});

test('F-157: rows survive being typed, whatever is typed', () => {
  const row = fc.record({ title: fc.string(), url: fc.string() });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
      expect(linkRows(linksText(rows))).toHaveLength(rows.length);
      expect(linksText(linkRows(linksText(rows)))).toBe(linksText(rows));
    }),
  );
});
