import type { Sheet } from '../plan/sheet.ts';
import { nameInFile } from '../timetable/name-in-file.ts';

/** The headings of a sheet of results, by what stands below them. */
export const RESULT_HEADINGS = {
  classTitle: ['Класс', 'Class'],
  pupil: ['Ученик', 'Pupil'],
  kind: ['Вид', 'Kind'],
  title: ['Работа', 'Work'],
  subject: ['Предмет', 'Subject'],
  day: ['Дата', 'Day'],
  scale: ['Шкала', 'Scale'],
  most: ['Максимум', 'Maximum'],
  score: ['Балл', 'Score'],
  mark: ['Отметка', 'Mark'],
} as const;
export type ResultColumn = keyof typeof RESULT_HEADINGS;

/** Where each column stands, counted from 0, and the index of the first row below the headings. */
export type ResultColumns = { at: Record<ResultColumn, number>; from: number };

const COLUMNS = Object.keys(RESULT_HEADINGS) as ResultColumn[];

/** The columns by their headings, in any order, on the first row that is not empty; or the headings that are missing. */
export function resultColumns({ rows }: Sheet): ResultColumns | { missing: string[] } {
  const head = rows.findIndex(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  const headings = (rows[head]?.cells ?? []).map(({ text }) => nameInFile(text));
  const found = COLUMNS.map((column) => {
    const known = RESULT_HEADINGS[column].map(nameInFile);
    return [column, headings.findIndex((heading) => known.includes(heading))] as const;
  });
  const missing = found.filter(([, at]) => at === -1).map(([column]) => RESULT_HEADINGS[column][0]);
  if (missing.length > 0) return { missing };
  return { at: Object.fromEntries(found) as ResultColumns['at'], from: head + 1 };
}
