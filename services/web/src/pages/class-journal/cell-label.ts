import { dayAndMonth } from '../../parts/dates.ts';
import type { Column } from '../../grid/sheet.ts';
import { m } from '../../words/messages.js';
import type { CellView } from './cell-view.ts';

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
  { marks, absence, state, comment, isRetake }: CellView,
): string {
  const value = [marks.join('/'), absence].filter(Boolean).join(', ') || m.cell_empty();
  const parts = [
    name,
    dayAndMonth(lesson.day),
    work.title,
    value,
    isRetake ? m.retake_word() : '',
    STATES[state](),
    comment ?? '',
  ];
  return parts.filter(Boolean).join(', ');
}
