import { can } from '@parta/access';
import { type Caller, type ClosePeriod, Refusal } from '@parta/contracts';
import { addDays } from '@parta/school';
import type { SchoolYear } from '../school-year.ts';
import type { ClosedSpan } from './closing.ts';

/**
 * The span that is closed for good: a period of the year, or all of it. Only what is over can be closed; finals may still be missing.
 * @throws not-found, period-not-over
 */
export function closePeriod(
  year: SchoolYear | null,
  { schoolId, periodId }: ClosePeriod,
  { caller, today }: { caller: Caller; today: string },
): ClosedSpan {
  if (year?.schoolId !== schoolId || !can(caller, 'period.close', { schoolId })) {
    throw new Refusal('not-found', 'No such year');
  }
  const span = periodId === null ? year : year.periods.find((period) => period.periodId === periodId);
  if (!span) throw new Refusal('not-found', 'No such period');
  const { from, until } = span;
  if (today <= until) throw new Refusal('period-not-over', `It lasts until ${until}`, { from: addDays(until, 1) });
  return { periodId, from, until };
}
