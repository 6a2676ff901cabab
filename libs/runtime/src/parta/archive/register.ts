import type { JournalsOfYearAnswer } from '@parta/contracts';
import { wholeDay } from './as-written.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import type { Book } from './books.ts';
import { legendSheet } from './legend-sheet.ts';
import type { Register } from './sheet.types.ts';
import { subjectSheets } from './subject-sheets.ts';
import { averagesSheet, changesSheet, finalsSheet, pupilsSheet } from './summary-sheets.ts';

/** The printed register of a class: title, contents, subjects, summaries, pupils, room for remarks of inspectors. */
export function registerOf(
  classTitle: string,
  books: readonly Book[],
  { schoolTitle, year }: Pick<JournalsOfYearAnswer, 'schoolTitle' | 'year'>,
): Register {
  return {
    title: `Классный журнал ${classTitle}`,
    lines: [schoolTitle, `${year.title} учебный год`, `${wholeDay(year.from)} – ${wholeDay(year.until)}`],
    sheets: [
      legendSheet(books),
      ...books.flatMap(subjectSheets),
      attendanceSheet(classTitle, books, year),
      averagesSheet(classTitle, books, year),
      finalsSheet(classTitle, books),
      ...changesSheet(classTitle, books),
      pupilsSheet(classTitle, books),
    ],
    empty: 'Замечания и предложения проверяющих',
  };
}
