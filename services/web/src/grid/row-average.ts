import { type Average, averageOf, proposedMark, type Thresholds } from '@parta/school';
import type { RowCells } from './entries.ts';
import { shownIn } from './entry.ts';
import type { Sheet } from './sheet.ts';

/** The average of a row as the teacher sees it, unsent marks included; undefined without weight. */
export function rowAverage(cells: RowCells, { columns, scale }: Sheet): Average | undefined {
  const works = new Map(columns.map(({ work }) => [work.workId, work]));
  const marks = [...cells.values()].flatMap(({ ref, entry }) => {
    const { value } = shownIn(entry);
    const work = ref.kind === 'mark' ? works.get(ref.workId) : undefined;
    return value === null || !work ? [] : [{ scale, value, weight: work.weight, counts: work.counts }];
  });
  return averageOf(marks);
}

/** The mark the average proposes, by the school's thresholds; undefined without an average. */
export function rowProposal(average: Average | undefined, { scale, thresholds }: Sheet): number | undefined {
  if (!average || scale !== 'five') return undefined;
  return proposedMark(average, thresholds as unknown as Thresholds);
}
