import { clockText, dayAndMonth, dayOfInstant, schoolToday } from '../../parts/dates.ts';

/** «12:41» of today, «18 ноября, 12:41» of another day. */
export function whenText(instant: string): string {
  const day = dayOfInstant(instant);
  return day === schoolToday() ? clockText(instant) : `${dayAndMonth(day)}, ${clockText(instant)}`;
}
