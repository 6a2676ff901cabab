import { can } from '@parta/access';
import { type Caller, type CorrectFinal, type CorrectMark, Refusal } from '@parta/contracts';
import { personOf } from '../journal-reading.ts';
import { columnsIn, writeFinals, type WrittenFinals } from '../finals/set-finals.ts';
import { windowOf } from '../finals/columns.ts';
import type { FinalSheet } from '../finals/final-sheet.ts';
import type { LessonAtHand } from '../lesson.ts';
import type { MarkSheet } from '../mark-sheet.ts';
import { rewriteMarks, type WrittenMarks } from '../marks.ts';
import { isInClosedPeriod } from './only-open.ts';

type Author = { caller: Caller; now: string };

/**
 * A mark of a closed period, corrected by order of the school (N-35). In an open one the teacher changes it.
 * @throws forbidden, period-not-closed, order-not-yet, and what a mark is refused for
 */
export function correctMark(at: LessonAtHand, sheet: MarkSheet, wanted: CorrectMark, author: Author): WrittenMarks {
  const { order, lessonId: _, ...cell } = wanted;
  mayCorrect(at.lesson.schoolId, order, { caller: author.caller, today: at.today });
  if (!isInClosedPeriod(at)) throw new Refusal('period-not-closed', 'The period is open');
  return rewriteMarks(at, sheet, [cell], author);
}

/**
 * A final of a closed period or year, corrected by order.
 * @throws forbidden, final-unknown, period-not-closed, order-not-yet, and what a final is refused for
 */
export function correctFinal(sheet: FinalSheet, wanted: CorrectFinal, author: Author): WrittenFinals {
  const { order, groupId: _, ...cell } = wanted;
  mayCorrect(sheet.group.schoolId, order, { caller: author.caller, today: sheet.today });
  const isOpen = columnsIn(sheet, [cell]).some(
    (column) => windowOf(column, sheet, personOf(author.caller)).state !== 'closed',
  );
  if (isOpen) throw new Refusal('period-not-closed', 'The column is not closed');
  return writeFinals(sheet, [cell], author);
}

function mayCorrect(
  schoolId: string,
  order: CorrectMark['order'],
  { caller, today }: { caller: Caller; today: string },
): void {
  if (!can(caller, 'closed.correct', { schoolId })) throw new Refusal('forbidden', 'Only the administrator, by order');
  if (order.day > today) throw new Refusal('order-not-yet', 'An order of a day to come', { day: order.day });
}
