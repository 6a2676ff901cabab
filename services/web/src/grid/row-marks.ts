import type { JournalMark } from '@parta/school';
import { cellId } from './cell-ref.ts';
import type { RowCells } from './entries.ts';
import { shownIn } from './entry.ts';
import type { Sheet } from './sheet.ts';

/** The marks of a row as the teacher sees them, unsent ones included; of works that stand on the page. */
export function rowMarks(cells: RowCells, { columns, scale }: Pick<Sheet, 'columns' | 'scale'>): JournalMark[] {
  const places = new Map(columns.map((column) => [column.work.workId, column]));
  return [...cells.values()].flatMap(({ ref, entry }) => {
    const place = ref.kind === 'mark' ? places.get(ref.workId) : undefined;
    if (ref.kind !== 'mark' || !place) return [];
    const { value, due = null, retakeOf = null } = shownIn(entry);
    const { workId, weight, counts } = place.work;
    const markId = entry.standing.markId ?? cellId(ref);
    return [{ markId, workId, part: ref.part, day: place.lesson.day, scale, value, weight, counts, due, retakeOf }];
  });
}
