import { mondayOf } from '@parta/school';
import type { PupilWeek } from './rows.ts';

/** The weeks in which these entries stand, and these others, each once. */
export function touchedWeeks(
  entries: readonly { pupilId: string; day: string }[],
  others: readonly PupilWeek[] = [],
): PupilWeek[] {
  const days = [...new Map(entries.map((entry) => [`${entry.pupilId} ${entry.day}`, entry])).values()];
  const weeks = [...days.map(({ pupilId, day }) => ({ pupilId, monday: mondayOf(day) })), ...others];
  return [...new Map(weeks.map((week) => [`${week.pupilId} ${week.monday}`, week])).values()];
}
