import { derivedId, Refusal } from '@parta/contracts';
import type { AcademicYear, Held } from '../plan/held.ts';
import { startOf, titleOfYear } from '../plan/schools/open-years.ts';

/** The year that ends and the one that follows; the latter is made where the school has not opened it yet. */
export type TurnOfYear = { from: AcademicYear; to: AcademicYear; isNew: boolean };

/**
 * The year of the day, else the last one before it, with its successor.
 * @throws not-found where the school has no year yet
 */
export function turnOfYear({ years }: Held, schoolId: string, today: string): TurnOfYear {
  const own = years.filter((year) => year.schoolId === schoolId && year.from <= today);
  const from = own.toSorted((one, other) => (one.from < other.from ? 1 : -1))[0];
  if (!from) throw new Refusal('not-found', 'The school has no academic year');
  const start = startOf(from.from) + 1;
  const id = derivedId('academic-year', schoolId, start);
  const opened = years.find((year) => year.id === id);
  if (opened) return { from, to: opened, isNew: false };
  const span = { from: `${start}-09-01`, to: `${start + 1}${from.to.slice(4)}` };
  return { from, to: { id, schoolId, title: titleOfYear(start), ...span, periods: [], ver: 0 }, isNew: true };
}
