import { MARK_CODES, markName, markSign } from '@parta/school';
import type { Book } from './books.ts';
import type { Sheet, Table } from './sheet.types.ts';

const MEANINGS: Record<Book['attendanceCodes'][number]['code'], string> = {
  absent: 'отсутствовал, причина не известна',
  truant: 'отсутствовал без уважительной причины',
  ill: 'отсутствовал по болезни',
  excused: 'отсутствовал по уважительной причине',
  late: 'опоздал',
  free: 'свободное посещение',
  exempt: 'присутствовал, освобождён от заданий',
};

/** What the signs in the cells mean: the school's own letters, and marks that are no numbers. */
export function legendSheet(books: readonly Book[]): Sheet {
  const letters = new Map(books.flatMap((book) => book.attendanceCodes.map(({ letter, code }) => [letter, code])));
  const codes = [...letters].map(([letter, code]) => [letter.toLocaleLowerCase('ru-RU'), MEANINGS[code]]);
  const marks = MARK_CODES.map((code) => [markSign(code, 'ru'), markName(code, 'ru')]);
  const pair = ['4/5', 'две отметки за одну работу'];
  const table: Table = { rows: [['Знак', 'Значение'], ...codes, ...marks, pair], widths: ['word', 'rest'] };
  return { section: 'Условные обозначения', title: 'Условные обозначения', under: '', table };
}
