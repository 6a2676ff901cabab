import { academicYearOf, addDays, monthOf } from '@parta/school';
import type { Days } from './days-asked.ts';
import type { StudyYear } from './study-years.ts';

export type DayChoice = Days & { kind: 'today' | 'period' | 'year' | 'month'; title: string };

/** The spans of one academic year that are offered by name: today, its periods, all of it, its months until now (F-086). */
export function dayChoices({ from, until }: Days, years: readonly StudyYear[], today: string): DayChoice[] {
  const periods = years.find((year) => year.from === from)?.periods ?? [];
  const isNow = from <= today && today <= until;
  return [
    ...(isNow ? [{ kind: 'today' as const, title: '', from: today, until: today }] : []),
    ...periods.map((period) => ({
      kind: 'period' as const,
      title: period.title,
      from: period.from,
      until: period.until,
    })),
    { kind: 'year', title: '', from, until },
    ...monthsOf({ from, until: isNow ? today : until }),
  ];
}

/** The months that begin in these days; a school teaches from September to June. */
function monthsOf({ from, until }: Days): DayChoice[] {
  const months: DayChoice[] = [];
  for (let day = from; day <= until; day = addDays(monthOf(day).until, 1))
    months.push({ kind: 'month', title: '', ...monthOf(day) });
  return months.filter((month) => !/-0[78]-/.test(month.from));
}

/** The academic year a span lies in, by its first day. */
export const yearOfDays = ({ from }: Days): Days => academicYearOf(from);

/** A span as one word of an address or a list. */
export const daysKey = ({ from, until }: Days): string => `${from}_${until}`;
