import { expect, test } from '@jest/globals';
import { addDays } from '@parta/school';
import fc from 'fast-check';
import { openGrid } from './grid-state.ts';
import { paperSheets } from './paper-sheets.ts';
import { journalOf } from './testing.ts';

const columnsOf = (works: number[]) => {
  const journal = journalOf({ pupils: 1, days: works.map((_, at) => addDays('2026-09-01', at)) });
  journal.lessons.forEach((lesson, at) => {
    const [first] = lesson.works;
    lesson.works = Array.from({ length: works[at]! }, (_, n) => ({ ...first!, workId: `work-${at}-${n}` }));
  });
  return openGrid(journal, '2026-09-01').sheet.columns;
};

test('F-060, F-078: a year of 70 lessons lies on sheets of the paper form, each lesson once, with its topic beside its column', () => {
  const sheets = paperSheets(columnsOf(Array.from({ length: 70 }, () => 1)), 20);

  expect(sheets.map(({ columns, lessons }) => [columns.length, lessons.length])).toEqual([
    [20, 20],
    [20, 20],
    [20, 20],
    [10, 10],
  ]);
});

test('F-060: works of a lesson stay on one sheet, nothing is lost or told twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 80 }),
      fc.integer({ min: 1, max: 24 }),
      (works, width) => {
        const columns = columnsOf(works);

        const sheets = paperSheets(columns, width);

        expect(sheets.flatMap((sheet) => sheet.columns)).toEqual(columns);
        expect(sheets.flatMap((sheet) => sheet.lessons.map(({ lessonId }) => lessonId))).toEqual(
          works.map((_, at) => `lesson-${at}`),
        );
        expect(sheets.every((sheet) => sheet.columns.length <= width || sheet.lessons.length === 1)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
