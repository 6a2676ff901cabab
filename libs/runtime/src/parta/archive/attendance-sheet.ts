import { listName } from './as-written.ts';
import type { Book } from './books.ts';
import { pupilsOf } from './pupils-of.ts';
import type { Sheet, Table } from './sheet.types.ts';

type Missed = { pupilId: string; day: string; code: string };
type Column = Book['columns'][number];

const REASONS: readonly (readonly [title: string, codes: readonly string[]])[] = [
  ['Всего', ['absent', 'truant', 'ill', 'excused']],
  ['Болел', ['ill']],
  ['Уваж.', ['excused']],
  ['Б/пр.', ['absent', 'truant']],
];
const LATE = ['Опозд.', ['late']] as const;

/** Absences of every pupil of a class over all its journals, in lessons: by reason, period by period and in the year. */
export function attendanceSheet(
  classTitle: string,
  books: readonly Book[],
  year: { from: string; until: string },
): Sheet {
  const periods = periodsOf(books);
  const ofYear = [...REASONS, LATE];
  const missed = missedIn(books);
  const rows = pupilsOf(books).map(({ pupilId, name }, index) => {
    const own = missed.filter((each) => each.pupilId === pupilId);
    const counts = periods.flatMap((period) => REASONS.map(([, codes]) => countOf(own, codes, period)));
    return [String(index + 1), listName(name), ...counts, ...ofYear.map(([, codes]) => countOf(own, codes, year))];
  });
  const reasons = [...periods.flatMap(() => REASONS), ...ofYear].map(([title]) => title);
  const bands = [
    { title: '', columns: 2 },
    ...periods.map(({ title }) => ({ title, columns: REASONS.length })),
    { title: 'За год', columns: ofYear.length },
  ];
  const widths: Table['widths'] = ['number', 'name', ...reasons.map(() => 'cell' as const)];
  const table = { rows: [['№', 'Фамилия, имя', ...reasons], ...rows], widths, bands };
  const section = 'Сводная ведомость посещаемости';
  return {
    section,
    title: `${classTitle} · ${section}`,
    under: 'Пропущено уроков',
    table,
    signed: ['Классный руководитель'],
  };
}

/** Periods of the class: those most of its journals have. */
function periodsOf(books: readonly Book[]): Column[] {
  const [first] = books.toSorted((one, other) => other.columns.length - one.columns.length);
  return first?.columns.filter(({ kind }) => kind === 'period') ?? [];
}

function missedIn(books: readonly Book[]): Missed[] {
  return books.flatMap(({ attendance, lessons }) => {
    const days = new Map(lessons.map(({ lessonId, day }) => [lessonId, day]));
    return attendance.flatMap(({ lessonId, pupilId, code }) => {
      const day = days.get(lessonId);
      return code && day ? [{ pupilId, day, code }] : [];
    });
  });
}

function countOf(
  missed: readonly Missed[],
  codes: readonly string[],
  { from, until }: { from: string; until: string },
): string {
  const count = missed.filter(({ code, day }) => codes.includes(code) && from <= day && day <= until).length;
  return count === 0 ? '' : String(count);
}
