import { type Average, averageOfJournal, proposedMark, type Thresholds } from '@parta/school';
import type { RowCells } from './entries.ts';
import { rowMarks } from './row-marks.ts';
import type { Sheet } from './sheet.ts';

/** The average of a row as the teacher sees it, unsent marks included; undefined without weight. */
export function rowAverage(cells: RowCells, sheet: Sheet, today: string): Average | undefined {
  return averageOfJournal(rowMarks(cells, sheet), sheet.settings, today);
}

/** The mark the average proposes, by the school's thresholds; undefined without an average. */
export function rowProposal(average: Average | undefined, { scale, thresholds }: Sheet): number | undefined {
  if (!average || scale !== 'five') return undefined;
  return proposedMark(average, thresholds as unknown as Thresholds);
}
