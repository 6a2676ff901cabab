import { type Caller, type ClosingOfSchoolAnswer, type CorrectMark } from '@parta/contracts';
import { personOf } from '../journal-reading.ts';
import type { Mark } from '../cells.ts';
import type { LessonAtHand } from '../lesson.ts';
import type { MarkSheet } from '../mark-sheet.ts';
import { limitOf, type WrittenMarks } from '../marks.ts';
import { type Closable, type ClosingLimit, lateBy } from './only-open.ts';

/** What changed: `was` and `value` as text, empty where nothing stood. `aboutId` is the mark, final, homework or work, else the lesson. */
export type Change = {
  what: ClosingOfSchoolAnswer['changes'][number]['what'];
  aboutId: string;
  pupilId: string | null;
  ver: number;
  was: string;
  value: string;
};

/** A change after closing, with its author, reason and time: under an unlock, or by order. */
export type LateChange = Change & {
  by: string;
  at: string;
  reason: string;
  unlockId: string | null;
  order: { number: string; day: string } | null;
};

type Author = { caller: Caller; now: string };

/** Those changes that were possible only because the journal had been opened again. */
export function changedLate(
  at: Closable,
  { caller, now }: Author,
  changes: Change[],
  limit: ClosingLimit = 'closing.lessonDays',
): LateChange[] {
  const unlock = lateBy(at, caller, limit);
  if (!unlock) return [];
  const { id: unlockId, reason } = unlock;
  return changes.map((change) => ({ ...change, by: personOf(caller), at: now, reason, unlockId, order: null }));
}

/** Changes of a closed period, by order. */
export function changedByOrder(
  { caller, now }: Author,
  { number, day, reason }: CorrectMark['order'],
  changes: Change[],
): LateChange[] {
  return changes.map((change) => {
    return { ...change, by: personOf(caller), at: now, reason, unlockId: null, order: { number, day } };
  });
}

/** Marks as changes: what stood before, and what stands now. */
export function markChanges(changed: Mark[], standing: Mark[]): Change[] {
  const before = new Map(standing.map(({ id, value }) => [id, value]));
  return changed.map(({ id: aboutId, pupilId, ver, value }) => {
    return { what: 'mark', aboutId, pupilId, ver, was: before.get(aboutId) ?? '', value: value ?? '' };
  });
}

type Text = { id: string; text: string; ver: number };

/** A text of a lesson as a change; `before` null where none stood. */
export function textChange(what: Change['what'], before: Pick<Text, 'text'> | null, { id, text, ver }: Text): Change {
  return { what, aboutId: id, pupilId: null, ver, was: before?.text ?? '', value: text };
}

/** Those marks that could be set only because the journal had been opened again. */
export function marksSetLate(
  at: LessonAtHand,
  sheet: MarkSheet,
  { changed }: WrittenMarks,
  author: Author,
): LateChange[] {
  return changed.flatMap((mark) => {
    return changedLate(at, author, markChanges([mark], sheet.standing), limitOf(sheet, mark.workId));
  });
}
