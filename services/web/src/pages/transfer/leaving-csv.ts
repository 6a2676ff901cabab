import type { LeavingSheetAnswer } from '@parta/contracts';
import { markSign } from '@parta/school';
import { dotted } from './typed-marks.ts';

/** The sheet as a file the next school can load: the columns of an import, UTF-8 with its mark, so that Excel reads it. */
export function leavingCsv({ subjects }: Pick<LeavingSheetAnswer, 'subjects'>): string {
  const rows = subjects.flatMap(({ subject, marks, finals }) => [
    ...marks.map(({ day, value, weight }) => [subject, dotted(day), '', value, String(weight / 100).replace('.', ',')]),
    ...finals.map(({ title, value }) => [subject, '', title, value, '']),
  ]);
  const written = rows.map(([subject, day, title, value = '', weight]) => [
    subject,
    day,
    title,
    markSign(value, 'ru'),
    weight,
  ]);
  const lines = [['Предмет', 'Дата', 'Период', 'Отметка', 'Вес'], ...written].map((row) => row.map(quoted).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell is quoted, and one that a spreadsheet would take for a formula begins with an apostrophe. */
const quoted = (cell = ''): string => `"${(/^\s*[=+\-@]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
