import type { YearsOfPupilAnswer } from '@parta/contracts';
import { addDays, mondayOf } from '@parta/school';

/** Weeks that follow each other in one period, or between two (`title` undefined). */
export type WeekGroup = { title: string | undefined; mondays: string[] };
export type CalendarYear = { from: string; classTitle: string; groups: WeekGroup[] };

/** Every week of every year of study in order, grouped by period; a week belongs to the period of its first day inside one. */
export function calendarYears(years: YearsOfPupilAnswer['years']): CalendarYear[] {
  const taken = new Set<string>();
  return years.map(({ from, until, classTitle, periods }) => {
    const groups: WeekGroup[] = [];
    for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) {
      if (taken.has(monday)) continue;
      taken.add(monday);
      const sunday = addDays(monday, 6);
      const title = periods.find((each) => each.from <= sunday && monday <= each.until)?.title;
      const last = groups.at(-1);
      if (last && last.title === title) last.mondays.push(monday);
      else groups.push({ title, mondays: [monday] });
    }
    return { from, classTitle, groups };
  });
}

/** The week a calendar opens at: the one shown, or the nearest before it, else the first there is. */
export function openingAt(years: readonly CalendarYear[], shown: string): string | undefined {
  const mondays = years.flatMap(({ groups }) => groups.flatMap((group) => group.mondays));
  return mondays.findLast((monday) => monday <= shown) ?? mondays[0];
}
