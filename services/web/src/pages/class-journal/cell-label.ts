import { dayAndMonth } from '../../parts/dates.ts';
import type { Column } from '../../grid/sheet.ts';
import { codeWords } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import type { CellView } from './cell-view.ts';
import { expectedSource } from './expected-words.ts';

const STATES: Record<CellView['state'], () => string> = {
  clean: () => '',
  waiting: m.cell_saving,
  sent: m.cell_saving,
  refused: m.cell_refused,
  conflict: m.cell_conflict,
};

/** The spoken name of a cell: «Климов Роман, 18 ноября, контрольная, пусто». */
export function cellLabel(
  name: string,
  { lesson, work }: Column,
  { marks, absence, expected, minutes, state, comment, isRetake }: CellView,
  lock: string | undefined,
): string {
  const value = [marks.join('/'), absence].filter(Boolean).join(', ') || m.cell_empty();
  const parts = [
    name,
    dayAndMonth(lesson.day),
    work.title,
    value,
    minutes ? m.late_by_minutes({ minutes }) : '',
    expected ? m.cell_expected({ code: codeWords(expected.code), source: expectedSource(expected) }) : '',
    isRetake ? m.retake_word() : '',
    STATES[state](),
    comment ?? '',
    lock ?? '',
  ];
  return parts.filter(Boolean).join(', ');
}
