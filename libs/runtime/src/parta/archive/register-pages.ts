import { averageOf, formatAverage, markSign } from '@parta/school';
import type { Book } from './books.ts';

/** A table of the printed register: the first row is its head; `narrow` columns share what the others leave. */
export type Table = { rows: string[][]; widths: ('number' | 'name' | 'cell' | 'rest')[] };
/** One sheet: what stands over the table, and the table. */
export type Sheet = { title: string; under: string; table: Table };

const LESSONS_A_SHEET = 22;
const CODES = { absent: 'н', truant: 'нп', ill: 'б', excused: 'уп', late: 'о', free: 'сп', exempt: 'осв' } as const;

/** The sheets of a subject, as in the paper journal: marks on the left, topics and homework on the right (F-060). */
export function subjectSheets(book: Book): Sheet[] {
  const lessons = book.lessons.filter(({ status }) => status !== 'cancelled');
  const chunks = Array.from({ length: Math.ceil(lessons.length / LESSONS_A_SHEET) }, (_, n) =>
    lessons.slice(n * LESSONS_A_SHEET, (n + 1) * LESSONS_A_SHEET),
  );
  const under = book.teachers.map(({ name }) => name).join(', ');
  return chunks.flatMap((chunk) => [
    { title: `${book.title}: отметки и посещаемость`, under, table: marksTable(book, chunk) },
    { title: `${book.title}: темы и задания`, under, table: topicsTable(chunk) },
  ]);
}

type Lessons = Book['lessons'];

function marksTable(book: Book, lessons: Lessons): Table {
  const head = ['№', 'Фамилия, имя', ...lessons.map(({ day }) => shortDay(day))];
  const rows = uniquePupils(book).map(({ pupilId, name }, index) => [
    String(index + 1),
    name,
    ...lessons.map(({ lessonId }) => cellOf(book, lessonId, pupilId)),
  ]);
  return { rows: [head, ...rows], widths: ['number', 'name', ...lessons.map(() => 'cell' as const)] };
}

function topicsTable(lessons: Lessons): Table {
  const rows = lessons.map(({ day, topic, homework }) => [
    shortDay(day),
    topic,
    homework.map(({ kind, text }) => (kind === 'none' ? 'не задано' : text)).join('; '),
  ]);
  return { rows: [['Дата', 'Тема урока', 'Домашнее задание'], ...rows], widths: ['cell', 'rest', 'rest'] };
}

/** Attendance code and marks of a cell, in the order of the works. */
function cellOf({ marks, attendance }: Book, lessonId: string, pupilId: string): string {
  const code = attendance.find((each) => each.lessonId === lessonId && each.pupilId === pupilId)?.code;
  const values = marks.filter((each) => each.lessonId === lessonId && each.pupilId === pupilId && each.value !== null);
  const signs = values.map(({ value }) => markSign(value ?? '', 'ru'));
  return [code ? CODES[code] : '', signs.join('/')].filter(Boolean).join(' ');
}

/** Absences of every pupil of a class over all its journals, in lessons. */
export function attendanceSheet(title: string, books: readonly Book[]): Sheet {
  const codes = new Map<string, string[]>();
  for (const { pupilId, code } of books.flatMap(({ attendance }) => attendance)) {
    if (code) codes.set(pupilId, [...(codes.get(pupilId) ?? []), code]);
  }
  const count = (pupilId: string, wanted: readonly string[]) =>
    String((codes.get(pupilId) ?? []).filter((code) => wanted.includes(code)).length);
  const rows = pupilsOf(books).map(({ pupilId, name }, index) => [
    ...[String(index + 1), name],
    count(pupilId, ['absent', 'truant', 'ill', 'excused']),
    ...[['ill'], ['excused'], ['absent', 'truant'], ['late']].map((wanted) => count(pupilId, wanted)),
  ]);
  const head = ['№', 'Фамилия, имя', 'Уроков', 'Болел', 'Уваж.', 'Без пр.', 'Опозд.'];
  const widths: Table['widths'] = ['number', 'name', ...head.slice(2).map(() => 'cell' as const)];
  return { title: `${title}: сведения о пропусках`, under: 'В уроках', table: { rows: [head, ...rows], widths } };
}

/** Averages of every pupil by subject: what the finals of the year are decided from. */
export function averagesSheet(title: string, books: readonly Book[]): Sheet {
  const head = ['№', 'Фамилия, имя', ...books.map(({ subject }) => subject)];
  const rows = pupilsOf(books).map(({ pupilId, name }, index) => [
    ...[String(index + 1), name],
    ...books.map((book) => averageIn(book, pupilId)),
  ]);
  const widths: Table['widths'] = ['number', 'name', ...books.map(() => 'cell' as const)];
  return {
    title: `${title}: сводная ведомость`,
    under: 'Средний взвешенный балл за год',
    table: { rows: [head, ...rows], widths },
  };
}

function averageIn({ scale, marks, lessons }: Book, pupilId: string): string {
  const works = new Map(lessons.flatMap((lesson) => lesson.works.map((work) => [work.workId, work])));
  const counting = marks.flatMap(({ pupilId: owner, value, workId }) => {
    const work = works.get(workId);
    return owner === pupilId && work ? { scale, value, weight: work.weight, counts: work.counts } : [];
  });
  const average = averageOf(counting);
  return average ? formatAverage(average, 'ru') : '';
}

/** Every pupil of the books once, by name. */
export function pupilsOf(books: readonly Book[]): { pupilId: string; name: string }[] {
  const byId = new Map(books.flatMap(({ pupils }) => pupils.map(({ pupilId, name }) => [pupilId, { pupilId, name }])));
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'ru'));
}

const uniquePupils = (book: Book) => pupilsOf([book]);

/** `2026-11-18` as it is written at the head of a column. */
const shortDay = (day: string): string => `${day.slice(8)}.${day.slice(5, 7)}`;
