import { addDays, type Day, daysBetween, mondayOf } from './days.ts';
import type { Locale } from './locale.ts';
import { type Period, type PeriodKind, periodOf } from './period.ts';

/** The seven days of the week the day lies in, from Monday. */
export function weekOf(day: Day): Day[] {
  const monday = mondayOf(day);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The number of the week in the academic year, holidays counted: the week of the first school day is 1. */
export function weekNumber(day: Day, yearStart: Day): number {
  return daysBetween(mondayOf(yearStart), mondayOf(day)) / 7 + 1;
}

/** Week A or B of a two-week cycle (`week.cycle`). */
export type CycleWeek = 'a' | 'b';

/** Odd weeks of the academic year are A, even ones B; weeks of holidays count on, so that everybody can tell from a calendar. */
export function cycleWeekOf(day: Day, yearStart: Day): CycleWeek {
  return weekNumber(day, yearStart) % 2 === 0 ? 'b' : 'a';
}

/** True when something of the one week and something of the other may meet; undefined stands in every week. */
export function weeksMeet(one: CycleWeek | undefined, other: CycleWeek | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

const PERIOD_WORDS: Record<PeriodKind, Record<Locale, (number: number) => string>> = {
  quarter: { ru: (n) => `${n}-я четверть`, en: (n) => `quarter ${n}` },
  trimester: { ru: (n) => `${n}-й триместр`, en: (n) => `trimester ${n}` },
  halfYear: { ru: (n) => `${n}-е полугодие`, en: (n) => `half-year ${n}` },
  module: { ru: (n) => `${n}-й модуль`, en: (n) => `module ${n}` },
};

/** `2-я четверть`, `quarter 2`. */
export function periodTitle({ kind, number }: Pick<Period, 'kind' | 'number'>, locale: Locale): string {
  return PERIOD_WORDS[kind][locale](number);
}

/**
 * The line over a week: `2-я четверть, 12-я неделя`. A week that holds the end of one period and the start of the next
 * is named by its first day inside a period; a week of holidays has its number alone.
 */
export function weekTitle(day: Day, yearStart: Day, periods: readonly Period[], locale: Locale): string {
  const number = weekNumber(day, yearStart);
  const week = locale === 'ru' ? `${number}-я неделя` : `week ${number}`;
  const period = weekOf(day)
    .map((each) => periodOf(each, periods))
    .find((found) => found !== undefined);
  return period ? `${periodTitle(period, locale)}, ${week}` : week;
}
