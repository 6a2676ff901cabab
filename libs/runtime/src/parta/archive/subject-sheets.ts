import { markSign } from '@parta/school';
import { listName, monthOf, shortDay, withInitials } from './as-written.ts';
import type { Book } from './books.ts';
import { given } from './given-lessons.ts';
import { pupilsOf } from './pupils-of.ts';
import { averageIn, finalIn, letterOf } from './results.ts';
import type { Sheet, Table } from './sheet.types.ts';

const LESSONS_A_SHEET = 24;

type Column = Book['columns'][number];
type Lessons = Book['lessons'];
/** The lessons of one spread, and the columns of results that end it. */
type Spread = { title: string; lessons: Lessons; ends: Column[] };

/** The sheets of a subject, as in the paper journal: marks on the left, topics and homework on the right (F-060). */
export function subjectSheets(book: Book): Sheet[] {
  const under = `Учитель: ${book.teachers.map(({ name }) => name).join(', ')}`;
  return spreadsOf(book).flatMap((spread) => {
    const title = [book.title, spread.title].filter(Boolean).join(' · ');
    const sheet = { section: book.title, under };
    return [
      { ...sheet, title: `${title} · отметки и посещаемость`, table: marksTable(book, spread), side: 'left' as const },
      { ...sheet, title: `${title} · темы и задания`, table: topicsTable(book, spread), signed: ['Учитель'] },
    ];
  });
}

/** Period by period; results stand where a period ends, those of the year behind its last one. */
function spreadsOf({ columns, lessons }: Book): Spread[] {
  const periods = columns.filter(({ kind }) => kind === 'period');
  const rest = columns.filter(({ kind }) => kind !== 'period');
  if (periods.length === 0) return chunked({ title: '', lessons, ends: rest });
  return periods.flatMap((period, index) => {
    const [from, until] = [index === 0 ? '' : period.from, periods[index + 1]?.from ?? '9999'];
    const own = lessons.filter(({ day }) => from <= day && day < until);
    const ends = index === periods.length - 1 ? [period, ...rest] : [period];
    return chunked({ title: period.title, lessons: own, ends });
  });
}

function chunked({ title, lessons, ends }: Spread): Spread[] {
  const count = Math.ceil(lessons.length / LESSONS_A_SHEET);
  return Array.from({ length: count }, (_, n) => ({
    title,
    lessons: lessons.slice(n * LESSONS_A_SHEET, (n + 1) * LESSONS_A_SHEET),
    ends: n === count - 1 ? ends : [],
  }));
}

function marksTable(book: Book, { lessons: all, ends }: Spread): Table {
  const lessons = all.filter(({ status }) => status !== 'cancelled');
  const results = ends.flatMap((column) => (column.kind === 'period' ? ['Ср.', 'Итог'] : [SHORT[column.kind]]));
  const head = ['№', 'Фамилия, имя', ...lessons.map(({ day }) => day.slice(8)), ...results];
  const rows = pupilsOf([book]).map(({ pupilId, name }, index) => [
    ...[String(index + 1), listName(name)],
    ...lessons.map(({ lessonId }) => cellOf(book, lessonId, pupilId)),
    ...ends.flatMap((column) => resultsIn(book, pupilId, column)),
  ]);
  const widths: Table['widths'] = ['number', 'name', ...head.slice(2).map(() => 'cell' as const)];
  return { rows: [head, ...rows], widths, bands: bandsOf(lessons, ends) };
}

const SHORT: Record<Exclude<Column['kind'], 'period'>, string> = { annual: 'Год', exam: 'Экз.', overall: 'Итог.' };

function resultsIn(book: Book, pupilId: string, column: Column): string[] {
  const final = finalIn(book, pupilId, column);
  return column.kind === 'period' ? [averageIn(book, pupilId, column), final] : [final];
}

/** Months over the days; over the results what they are of. */
function bandsOf(lessons: Lessons, ends: Column[]): NonNullable<Table['bands']> {
  const months: { title: string; columns: number }[] = [];
  for (const { day } of lessons) {
    const last = months.at(-1);
    if (last?.title === monthOf(day)) last.columns += 1;
    else months.push({ title: monthOf(day), columns: 1 });
  }
  const fitting = months.map(({ title, columns }) => ({ title: columns < 3 ? title.slice(0, 3) : title, columns }));
  const rest = ends.filter(({ kind }) => kind !== 'period').length;
  return [
    { title: '', columns: 2 },
    ...fitting,
    ...ends.flatMap(({ kind, title }) => (kind === 'period' ? [{ title: shortened(title), columns: 2 }] : [])),
    ...(rest > 0 ? [{ title: 'за год', columns: rest }] : []),
  ];
}

/** `2-я четверть` over two narrow columns. */
const shortened = (title: string): string =>
  title.replace('четверть', 'ч.').replace('полугодие', 'п.').replace('триместр', 'тр.');

/** Attendance code and marks of a cell: parts of a pair with a stroke, works of a lesson apart. */
function cellOf(book: Book, lessonId: string, pupilId: string): string {
  const code = book.attendance.find((each) => each.lessonId === lessonId && each.pupilId === pupilId)?.code;
  const works = new Map<string, string[]>();
  for (const { workId, value, ...mark } of book.marks) {
    if (mark.lessonId !== lessonId || mark.pupilId !== pupilId || value === null) continue;
    works.set(workId, [...(works.get(workId) ?? []), markSign(value, 'ru')]);
  }
  return [code ? letterOf(book, code) : '', ...[...works.values()].map((parts) => parts.join('/'))]
    .filter(Boolean)
    .join(' ');
}

function topicsTable(book: Book, { lessons }: Spread): Table {
  const nameOf = new Map(book.people.map(({ personId, name }) => [personId, withInitials(name)]));
  const rows = lessons.map((lesson) => [
    ...[shortDay(lesson.day), String(lesson.number)],
    lesson.status === 'cancelled' ? 'Урок отменён' : lesson.topic,
    lesson.homework.map(({ kind, text }) => (kind === 'none' ? 'не задано' : text)).join('; '),
    given(book, lesson, (id) => nameOf.get(id) ?? ''),
  ]);
  const head = ['Дата', 'Урок', 'Тема урока', 'Домашнее задание', 'Провёл; замена'];
  return { rows: [head, ...rows], widths: ['day', 'day', 'rest', 'rest', 'some'] };
}
