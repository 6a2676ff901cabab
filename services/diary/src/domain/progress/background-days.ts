import { addDays } from '@parta/school';
import { monthAfter } from './month-after.ts';

type Days = { from: string; until: string };

/**
 * Of which days of a period the group is told, and from which day on it will be of more: whole finished months while the period runs,
 * the whole of it afterwards. So the answer stands still for weeks, whatever is marked meanwhile. Null where there is none (yet).
 */
export function backgroundDays(period: Days, today: string): { until: string | null; next: string | null } {
  if (today > period.until) return { until: period.until, next: null };
  const month = `${today.slice(0, 7)}-01`;
  const next = [monthAfter(month), addDays(period.until, 1)].toSorted()[0] as string;
  return { until: month > period.from ? addDays(month, -1) : null, next };
}
