import { type Column, type Lock, type Sheet } from '../../grid/sheet.ts';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { type Names, shortName } from './names.ts';

const WORDS: Partial<Record<Lock, () => string>> = {
  'not-member': m.locked_not_member,
  'own-child': m.locked_own_child,
  age: m.lock_age,
  period: m.lock_period,
  year: m.lock_year,
  'no-school': m.lock_no_school,
};

type Place = { column: Column; sheet: Pick<Sheet, 'writable' | 'keptFrom'>; names: Names };

/** Why a cell is closed and what can be done about it (N-34): who only reads learns of a closing too, as it can still be corrected by order. */
export function lockWords(lock: Lock, { column: { lesson }, sheet, names }: Place): string {
  if (lock === 'other-teacher' && sheet.writable) return m.lock_other_teacher({ names: teachersOf(lesson, names) });
  if (lock === 'not-open') return m.lock_not_open({ day: dayAndMonth(sheet.keptFrom ?? lesson.day) });
  const isForGood = lesson.closed === 'period' || lesson.closed === 'year';
  const shown = lock === 'other-teacher' && isForGood ? lesson.closed! : lock;
  return (WORDS[shown] ?? m.locked_read_only)();
}

const teachersOf = ({ actualIds, teacherIds }: Column['lesson'], names: Names): string =>
  (actualIds ?? teacherIds).map((id) => shortName(names, id)).join(', ');
