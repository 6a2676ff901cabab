import { listName, shortDay, wholeDay } from './as-written.ts';
import type { Book } from './books.ts';
import { pupilsOf } from './pupils-of.ts';
import { averageIn, finalIn } from './results.ts';
import type { Sheet, Table } from './sheet.types.ts';

type Span = { from: string; until: string };
/** Journals of one subject: a class may learn it in several groups. */
type Subject = { title: string; books: Book[] };

const SIGNED = ['Классный руководитель', 'Директор'];

/** Finals of every pupil: a row for each column of the year, a column for each subject. */
export function finalsSheet(classTitle: string, books: readonly Book[]): Sheet {
  const subjects = subjectsOf(books);
  const titles = [...new Set(books.flatMap(({ columns }) => columns.map(({ title }) => title)))];
  const rows = pupilsOf(books).flatMap(({ pupilId, name }, index) =>
    titles.map((title, line) => [
      ...(line === 0 ? [String(index + 1), listName(name)] : ['', '']),
      title,
      ...subjects.map((subject) => finalOf(subject, pupilId, title)),
    ]),
  );
  const head = ['№', 'Фамилия, имя', 'Период', ...subjects.map(({ title }) => title)];
  const widths: Table['widths'] = ['number', 'name', 'word', ...subjects.map(() => 'cell' as const)];
  const section = 'Сводная ведомость итоговых отметок';
  const table = { rows: [head, ...rows], widths, upright: true as const, block: Math.max(1, titles.length) };
  return {
    section,
    title: `${classTitle} · ${section}`,
    under: 'Итоговые отметки по решению учителя',
    table,
    signed: SIGNED,
  };
}

/** Averages of every pupil by subject: what the finals of the year are decided from. */
export function averagesSheet(classTitle: string, books: readonly Book[], year: Span): Sheet {
  const subjects = subjectsOf(books);
  const head = ['№', 'Фамилия, имя', ...subjects.map(({ title }) => title)];
  const rows = pupilsOf(books).map(({ pupilId, name }, index) => [
    ...[String(index + 1), listName(name)],
    ...subjects.map((subject) => subject.books.map((book) => averageIn(book, pupilId, year)).find(Boolean) ?? ''),
  ]);
  const widths: Table['widths'] = ['number', 'name', ...subjects.map(() => 'cell' as const)];
  const section = 'Сводная ведомость средних баллов';
  const table = { rows: [head, ...rows], widths, upright: true as const };
  return { section, title: `${classTitle} · ${section}`, under: 'Средний взвешенный балл за год', table };
}

/** Everything written after closing, with its ground; nothing where nothing was. */
export function changesSheet(classTitle: string, books: readonly Book[]): Sheet[] {
  const changes = books.flatMap((book) => book.changes.map((change) => ({ ...change, book })));
  const rows = changes.map(({ at, book, what, pupilId, was, value, reason, order }) => [
    ...[shortDay(at.slice(0, 10)), book.subject, WHAT[what]],
    book.people.find(({ personId }) => personId === pupilId)?.name ?? '',
    ...[`${was || '—'} → ${value || '—'}`, reason],
    order ? `приказ № ${order.number} от ${wholeDay(order.day)}` : 'журнал открыт завучем',
  ]);
  const head = ['Дата', 'Предмет', 'Что', 'Ученик', 'Было → стало', 'Причина', 'Основание'];
  const widths: Table['widths'] = ['day', 'some', 'word', 'name', 'some', 'rest', 'some'];
  const section = 'Исправления после закрытия';
  const table = { rows: [head, ...rows], widths };
  return rows.length === 0
    ? []
    : [{ section, title: `${classTitle} · ${section}`, under: '', table, signed: ['Директор'] }];
}

const WHAT: Record<Book['changes'][number]['what'], string> = {
  mark: 'отметка',
  attendance: 'посещаемость',
  topic: 'тема урока',
  homework: 'домашнее задание',
  work: 'работа',
  final: 'итоговая отметка',
};

export function pupilsSheet(classTitle: string, books: readonly Book[]): Sheet {
  const terms = new Map(books.flatMap(({ pupils }) => pupils.map((each) => [each.pupilId, each])));
  const rows = pupilsOf(books).map(({ pupilId, name }, index) => {
    const { from, until = null } = terms.get(pupilId) ?? {};
    return [String(index + 1), name, from ? wholeDay(from) : '', until ? wholeDay(until) : ''];
  });
  const head = ['№', 'Фамилия, имя, отчество', 'В классе с', 'По (не включая)'];
  const section = 'Сведения об обучающихся';
  const table: Table = { rows: [head, ...rows], widths: ['number', 'rest', 'name', 'name'] };
  const under = 'Имена стоят так, как они писались в день составления';
  return { section, title: `${classTitle} · ${section}`, under, table, signed: SIGNED };
}

const finalOf = ({ books }: Subject, pupilId: string, title: string): string =>
  books
    .flatMap((book) =>
      book.columns.filter((column) => column.title === title).map((column) => finalIn(book, pupilId, column)),
    )
    .find(Boolean) ?? '';

function subjectsOf(books: readonly Book[]): Subject[] {
  const bySubject = new Map<string, Book[]>();
  for (const book of books) bySubject.set(book.subject, [...(bySubject.get(book.subject) ?? []), book]);
  return [...bySubject].map(([title, own]) => ({ title, books: own }));
}
