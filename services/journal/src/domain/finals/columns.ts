import { addDays, settingOn } from '@parta/school';
import type { Closing } from '../closing/closing.ts';
import { periodsOfGroup } from '../periods-of-group.ts';
import type { FinalColumn } from './final.ts';
import type { FinalSheet } from './final-sheet.ts';

/** A column as a year has it. Finals follow from the marks of its days, both included. */
export type DatedColumn = FinalColumn & { title: string; from: string; until: string };

/** Whether a column is set now: before its days, in them, after them, opened again, or closed for good. */
export type ColumnState = 'early' | 'open' | 'over' | 'unlocked' | 'closed';
export type ColumnWindow = { opens: string; closes: string | null; state: ColumnState };

/** The columns of a group, in the order of the year. Exam and certificate end grades 9 and 11 (journal-rules 4). */
export function columnsOf({ year, grade, group }: Pick<FinalSheet, 'year' | 'grade' | 'group'>): DatedColumn[] {
  const { from, until } = year;
  const periods = periodsOfGroup(year, group, grade).map((period): DatedColumn => {
    return { ...period, kind: 'period' };
  });
  const ofYear = (kind: FinalColumn['kind'], title: string): DatedColumn => {
    return { kind, periodId: null, title, from, until };
  };
  const last = grade === 9 || grade === 11 ? [ofYear('exam', 'Экзамен'), ofYear('overall', 'Итоговая')] : [];
  return [...periods, ofYear('annual', 'Годовая'), ...last];
}

type Desk = Pick<FinalSheet, 'settings' | 'today'> & { closing: Closing };

/** When the column is set: some days around its end, exam and certificate until the year is closed. `teacherId` may have it opened again. */
export function windowOf(column: DatedColumn, { settings, today, closing }: Desk, teacherId: string): ColumnWindow {
  const opens = addDays(column.until, -settingOn(settings, 'finals.openDays', column.until));
  const hasEnd = column.kind === 'period' || column.kind === 'annual';
  const closes = hasEnd ? addDays(column.until, settingOn(settings, 'finals.closeDays', column.until)) : null;
  if (closing.closed.some(({ periodId }) => periodId === null || periodId === column.periodId)) {
    return { opens, closes, state: 'closed' };
  }
  if (today < opens) return { opens, closes, state: 'early' };
  if (closes === null || today <= closes) return { opens, closes, state: 'open' };
  const isUnlocked = closing.unlocks.some((each) => each.teacherId === teacherId && today <= each.until);
  return { opens, closes, state: isUnlocked ? 'unlocked' : 'over' };
}
