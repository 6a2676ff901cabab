import type { ExternalScore } from '@parta/contracts';
import { isDay } from '@parta/school';
import type { Sheet } from '../plan/sheet.ts';
import type { ExternalWork } from './external-result.ts';
import { cellsOf, type ResultCells, type ResultText } from './result-cells.ts';
import type { ResultColumns } from './result-columns.ts';
import { type ResultFault, resultFault } from './result-fault.ts';
import { readScore } from './read-score.ts';

/** A result as the sheet has it: the pupil by name and class, and where the name stands. */
export type NamedResult = ExternalWork &
  ExternalScore & { row: number; column: string; pupil: string; classTitle: string };

const KINDS: Record<string, ExternalWork['kind']> = {
  мониторинг: 'monitoring',
  monitoring: 'monitoring',
  огэ: 'oge',
  oge: 'oge',
  егэ: 'ege',
  ege: 'ege',
};
/** Letters a text of each column may have. */
const LONGEST: Partial<Record<keyof ResultCells, number>> = { title: 200, subject: 80, scale: 80, mark: 40 };

/** One row; of several faults the leftmost of those that can be told. */
export function readResult(
  { row, cells: all }: Sheet['rows'][number],
  at: ResultColumns['at'],
  today: string,
): { line: NamedResult } | { fault: ResultFault } {
  const cells = cellsOf(all, at);
  const fault = (what: Parameters<typeof resultFault>[0], { column }: ResultText) => ({
    fault: resultFault(what, row, column),
  });
  const { classTitle, pupil, kind, title, subject, day } = cells;
  const empty = [classTitle, pupil, kind, title, subject, day].find(({ text }) => text === '');
  if (empty) return fault('empty', empty);
  const long = Object.entries(LONGEST).find(([name, most]) => cells[name as keyof ResultCells].text.length > most);
  if (long) return fault('long', cells[long[0] as keyof ResultCells]);
  const known = KINDS[kind.text.toLowerCase()];
  if (!known) return fault('kind', kind);
  const written = dayIn(day.text);
  if (!written) return fault('day', day);
  if (written > today) return fault('future', day);
  const score = readScore(cells);
  if ('what' in score) return fault(score.what, score.cell);
  const work = { kind: known, title: title.text, subject: subject.text, day: written };
  return { line: { row, column: pupil.column, pupil: pupil.text, classTitle: classTitle.text, ...work, ...score } };
}

/** `2026-05-20` or `20.05.2026`. */
function dayIn(text: string): string | undefined {
  const [, date, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  const day = year ? `${year}-${month}-${date}` : text;
  return isDay(day) ? day : undefined;
}
