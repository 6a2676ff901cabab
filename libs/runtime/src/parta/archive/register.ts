import type { Book } from './books.ts';
import type { Register } from './pdf-sheets.ts';
import { attendanceSheet, averagesSheet, pupilsOf, type Sheet, subjectSheets } from './register-pages.ts';

/** The printed register of a class: title, contents, subjects, summaries, pupils, room for remarks of inspectors. */
export function registerOf(classTitle: string, books: readonly Book[], [school, year]: [string, string]): Register {
  return {
    title: `Классный журнал ${classTitle}`,
    lines: [school, `${year} учебный год`],
    sheets: [
      ...books.flatMap(subjectSheets),
      attendanceSheet(classTitle, books),
      averagesSheet(classTitle, books),
      pupilsSheet(classTitle, books),
    ],
    empty: 'Замечания и предложения проверяющих',
  };
}

function pupilsSheet(title: string, books: readonly Book[]): Sheet {
  const terms = new Map(books.flatMap(({ pupils }) => pupils.map((each) => [each.pupilId, each])));
  const rows = pupilsOf(books).map(({ pupilId, name }, index) => {
    const { from = '', until = null } = terms.get(pupilId) ?? {};
    return [String(index + 1), name, from, until ?? ''];
  });
  const head = ['№', 'Фамилия, имя, отчество', 'В классе с', 'По (не включая)'];
  return {
    title: `${title}: сведения об обучающихся`,
    under: 'Имена стоят так, как они писались в день составления',
    table: { rows: [head, ...rows], widths: ['number', 'rest', 'name', 'name'] },
  };
}
