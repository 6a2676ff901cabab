import type { ProgressOfPupilAnswer } from '@parta/contracts';
import { academicYearOf } from '@parta/school';

type Period = ProgressOfPupilAnswer['periods'][number];

/**
 * The period the day lies in, in holidays the one before, and the first where there is none before; with it the others of its academic
 * year. `all`: every period of the pupil, in order.
 */
export function chosenPeriod(all: readonly Period[], day: string): { period: Period | null; periods: Period[] } {
  const period = all.findLast(({ from }) => from <= day) ?? all[0];
  if (!period) return { period: null, periods: [] };
  const year = academicYearOf(period.from).from;
  return { period, periods: all.filter(({ from }) => academicYearOf(from).from === year) };
}
